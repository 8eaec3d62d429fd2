// Generated from specs/2025-10/assistant_data_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import {
  type ApiClient,
  createApiClient,
  type HostOptions,
  checkHost,
  eventStreams,
  serializeMultipart,
  type WireSupport,
} from '@pinecone-versioned/transport';
import { assistantData, assistantDataDetails } from './operations.js';
import type { components, operations, paths } from './types.js';

export * from '../transport.js';
export { assistantData, assistantDataDetails };
export type { components, operations, paths };

/** What the API needs beside JSON and a fixed server. */
export const assistantDataSupport: WireSupport = {
  checkHost: checkHost,
  bodies: { 'multipart/form-data': serializeMultipart },
  streams: eventStreams,
};

/** Options of {@link createAssistantDataClient}. */
export type AssistantDataClientOptions = HostOptions<'apiKey'>;

/** Typed client of the Pinecone Assistant data API, version 2025-10. */
export type AssistantDataClient = ApiClient<paths>;

/**
 * Work with one assistant: upload the files that it answers from, chat with it, or fetch the
 * passages that it finds and use them with a language model of your own. Creating, configuring and
 * deleting assistants is the business of the assistant control API. Requests go to the host of the
 * assistant, which describing the assistant returns as `host`, and carry an API key of the project
 * in the `Api-Key` header.
 */
export function createAssistantDataClient(options: AssistantDataClientOptions): AssistantDataClient {
  return createApiClient<paths>(assistantData, options, assistantDataSupport);
}

/** A file of an assistant, with its processing state. */
export type AssistantFileModel = components['schemas']['AssistantFileModel'];

/** A question to an assistant, with the conversation before it and options for the answer. */
export type ChatRequest = components['schemas']['ChatRequest'];

/** A question to an assistant in the OpenAI chat completions format. */
export type SearchCompletions = components['schemas']['SearchCompletions'];

/** One message of a conversation. */
export type MessageModel = components['schemas']['MessageModel'];

/**
 * How much context the model gets for its answer, and of what kind. Text amounts to at most about
 * `top_k` times `snippet_size` tokens, so lower either to spend less.
 */
export type ContextOptionsModel = components['schemas']['ContextOptionsModel'];

/** Answer of an assistant, with the citations apart from the text. */
export type ChatModel = components['schemas']['ChatModel'];

/** A place in the answer, and the passages of files that support it. */
export type CitationModel = components['schemas']['CitationModel'];

/** A file that supports an answer, and where in the file to look. */
export type ReferenceModel = components['schemas']['ReferenceModel'];

/**
 * Words of the cited file that support the answer. Null unless the request set
 * `include_highlights` to `true`.
 */
export type HighlightModel = components['schemas']['HighlightModel'];

/** Tokens that a request took. Token quotas and billing count them. */
export type UsageModel = components['schemas']['UsageModel'];

/** Answer of an assistant in the OpenAI chat completions format, with citations inline in the text. */
export type ChatCompletionModel = components['schemas']['ChatCompletionModel'];

/** One answer in a chat completion. */
export type ChoiceModel = components['schemas']['ChoiceModel'];

/** One event of a streamed chat completion. It holds the next piece of the answer. */
export type StreamChatCompletionChunkModel = components['schemas']['StreamChatCompletionChunkModel'];

/** The next piece of one choice in a streamed chat completion. */
export type ChoiceChunkModel = components['schemas']['ChoiceChunkModel'];

/** What to search the files of an assistant for. Needs exactly one of `query` and `messages`. */
export type ContextRequest = components['schemas']['ContextRequest'];

/** The passages that an assistant found for a context request. */
export type ContextModel = components['schemas']['ContextModel'];

/**
 * A passage of a file that fits the query. Its `type` is `text` for plain text, or `multimodal`
 * for text and images in blocks.
 */
export type SnippetModel = components['schemas']['SnippetModel'];

/** A passage of text that fits the query. */
export type TextSnippetModel = components['schemas']['TextSnippetModel'];

/** A passage of a multimodal PDF that fits the query, as blocks of text and images. */
export type MultiModalSnippetModel = components['schemas']['MultiModalSnippetModel'];

/** A block of a multimodal snippet. Its `type` is `text` or `image`. */
export type MultiModalContentBlocksModel = components['schemas']['MultiModalContentBlocksModel'];

/** A block of text in a multimodal snippet. */
export type MultiModalContentTextBlockModel = components['schemas']['MultiModalContentTextBlockModel'];

/** An image in a multimodal snippet. */
export type MultiModalContentImageBlockModel = components['schemas']['MultiModalContentImageBlockModel'];

/** Data of an image. Null or absent if the request set `include_binary_content` to `false`. */
export type ImageModel = components['schemas']['ImageModel'];

/**
 * Source of a snippet. Its `type` tells the kind of file.
 * - `text`: a `.txt` file.
 * - `json`: a `.json` file.
 * - `markdown`: a `.md` file.
 * - `pdf`: a PDF, with page numbers.
 * - `doc_x`: a `.docx` file, with page numbers.
 */
export type TypedReferenceModel = components['schemas']['TypedReferenceModel'];

/** Source of a snippet in a plain text file. */
export type TextReferenceModel = components['schemas']['TextReferenceModel'];

/** Source of a snippet in a JSON file. */
export type JsonReferenceModel = components['schemas']['JsonReferenceModel'];

/** Source of a snippet in a Markdown file. */
export type MarkdownReferenceModel = components['schemas']['MarkdownReferenceModel'];

/** Source of a snippet in a PDF. */
export type PdfReferenceModel = components['schemas']['PdfReferenceModel'];

/** Source of a snippet in a Word document. */
export type DocxReferenceModel = components['schemas']['DocxReferenceModel'];

/** Why a request failed. Every error of this API has this form. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/**
 * One event of a streamed chat. Its `type` tells which of the other fields it has. An answer is
 * one `message_start`, then any number of `content_chunk` and `citation`, then one `message_end`.
 */
export type StreamChatEventModel = components['schemas']['StreamChatEventModel'];

/** Response body of `GET /files/{assistant_name}`: List the files of an assistant. */
export type ListFilesResponseBody = operations['list_files']['responses'][200]['content']['application/json'];

/** Request body of `POST /files/{assistant_name}`: Upload a file to an assistant. */
export type UploadFileRequestBody = operations['upload_file']['requestBody']['content']['multipart/form-data'];

/** Response body of `POST /files/{assistant_name}`: Upload a file to an assistant. */
export type UploadFileResponseBody = operations['upload_file']['responses'][200]['content']['application/json'];

/**
 * Response body of `GET /files/{assistant_name}/{assistant_file_id}`: Describe a file of an
 * assistant.
 */
export type DescribeFileResponseBody = operations['describe_file']['responses'][200]['content']['application/json'];

/** Request body of `POST /chat/{assistant_name}`: Chat with an assistant. */
export type ChatAssistantRequestBody = operations['chat_assistant']['requestBody']['content']['application/json'];

/** Response body of `POST /chat/{assistant_name}`: Chat with an assistant. */
export type ChatAssistantResponseBody = operations['chat_assistant']['responses'][200]['content']['application/json'];

/** One event of the stream that answers `POST /chat/{assistant_name}`: Chat with an assistant. */
export type ChatAssistantResponseEvent = operations['chat_assistant']['responses'][200]['content']['text/event-stream'];

/** Request body of `POST /chat/{assistant_name}/chat/completions`: Chat in the OpenAI format. */
export type ChatCompletionAssistantRequestBody = operations['chat_completion_assistant']['requestBody']['content']['application/json'];

/** Response body of `POST /chat/{assistant_name}/chat/completions`: Chat in the OpenAI format. */
export type ChatCompletionAssistantResponseBody = operations['chat_completion_assistant']['responses'][200]['content']['application/json'];

/**
 * One event of the stream that answers `POST /chat/{assistant_name}/chat/completions`: Chat in the
 * OpenAI format.
 */
export type ChatCompletionAssistantResponseEvent = operations['chat_completion_assistant']['responses'][200]['content']['text/event-stream'];

/** Request body of `POST /chat/{assistant_name}/context`: Retrieve context from an assistant. */
export type ContextAssistantRequestBody = operations['context_assistant']['requestBody']['content']['application/json'];

/** Response body of `POST /chat/{assistant_name}/context`: Retrieve context from an assistant. */
export type ContextAssistantResponseBody = operations['context_assistant']['responses'][200]['content']['application/json'];
