// Generated from specs/2025-10/assistant_data_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

export interface paths {
    "/files/{assistant_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of an assistant
         *
         * Returns all files of the assistant in one response, with their processing state and metadata.
         * Pass `filter` to get only the files whose metadata matches. The answer is not paginated.
         */
        get: operations["list_files"];
        put?: never;
        /**
         * Upload a file to an assistant
         *
         * Sends one file to the assistant, which stores it and then parses, splits and embeds it in the
         * background. The response arrives before that work is done, usually with status `Processing`:
         * poll the file by its `id` until the status is `Available` or `ProcessingFailed`. A file whose
         * processing failed has to be uploaded again. Accepted types are `.docx`, `.json`, `.md`, `.pdf`
         * and `.txt`; the largest size is 10 MB, or up to 100 MB for a PDF, depending on the plan. Set
         * `multimodal` to have the images of a PDF analysed too.
         */
        post: operations["upload_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{assistant_name}/{assistant_file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a file of an assistant
         *
         * Returns the processing state and the metadata of one file. Poll it after an upload until
         * `status` is `Available` or `ProcessingFailed`, and after a deletion until the answer is 404.
         * With `include_url` it also returns a temporary link to the content.
         */
        get: operations["describe_file"];
        put?: never;
        post?: never;
        /**
         * Delete a file of an assistant
         *
         * Removes a file and everything that was extracted from it, so that the assistant no longer
         * answers from it. The deletion runs in the background: the file shows status `Deleting`
         * meanwhile, and describing it returns 404 once it is gone. It cannot be undone.
         */
        delete: operations["delete_file"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{assistant_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat with an assistant
         *
         * Asks the assistant a question and returns its answer, with the citations apart from the text.
         * Prefer it to the OpenAI-compatible chat: it alone offers highlights, answers in JSON and control
         * over the context. The assistant keeps no history, so send the earlier messages along. With
         * `stream` the answer arrives as `text/event-stream` instead of the JSON given here: events of
         * type `message_start`, `content_chunk`, `citation` and `message_end`.
         */
        post: operations["chat_assistant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{assistant_name}/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat in the OpenAI format
         *
         * Asks the assistant a question in the request and response format of the OpenAI chat completions
         * API, so that tools made for that API work. Citations stand inline in the text of the answer;
         * highlights, JSON answers and context options are missing here. With `stream` the answer comes in
         * pieces as server-sent events. The assistant keeps no history, so send the earlier messages
         * along.
         */
        post: operations["chat_completion_assistant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{assistant_name}/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retrieve context from an assistant
         *
         * Returns the passages of the files that the assistant would hand to its model, with their scores
         * and sources, and writes no answer. Use it to feed another model or an agent, or to see what a
         * chat is based on. Send either `query` or `messages`; both together, or neither, is an error.
         */
        post: operations["context_assistant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** A file of an assistant, with its processing state. */
        AssistantFileModel: {
            /**
             * Id of the file, a UUID that the service assigns at upload.
             * Format: uuid
             */
            id: string;
            /** File name as uploaded, with its extension. */
            name: string;
            /**
             * Where the file stands.
             * - `Processing`: it is being parsed, split and embedded, and is not used in answers yet.
             * - `Available`: processing is done, and the assistant answers from it.
             * - `Deleting`: deletion has begun. Once it is over, the file is no longer found (404).
             * - `ProcessingFailed`: processing ended with the error in `error_message`; upload the file again.
             */
            status?: "Processing" | "Available" | "Deleting" | "ProcessingFailed" | (string & {});
            /**
             * Progress of the processing, as a fraction in spite of the name: `0` at the start, `0.5` half
             * way, `1` when done. Null if unknown.
             * Format: double
             */
            percent_done?: number | null;
            /** Why processing failed. Null or absent unless `status` is `ProcessingFailed`. */
            error_message?: string | null;
            /**
             * Metadata given at upload, flat key-value pairs that `filter` can match. Fixed once uploaded;
             * null if there is none.
             */
            metadata?: Record<string, unknown> | null;
            /** Whether the images of the file were processed along with its text. Only a PDF can be multimodal. */
            multimodal?: boolean;
            /**
             * When the file was uploaded, as an ISO 8601 time in UTC.
             * Format: date-time
             */
            created_on?: string;
            /**
             * When the state of the file last changed, as an ISO 8601 time in UTC.
             * Format: date-time
             */
            updated_on?: string;
            /**
             * Link to download the file, null where none was made. It works without an API key for whoever has
             * it, so keep it secret; it stops working after a short time, about an hour.
             */
            signed_url?: string | null;
        };
        /** A question to an assistant, with the conversation before it and options for the answer. */
        ChatRequest: {
            /**
             * The conversation in order, oldest message first and the question last. At least one message; the
             * assistant remembers nothing from earlier requests.
             */
            messages: components["schemas"]["MessageModel"][];
            /**
             * Language model that writes the answer. Default: `gpt-4o`.
             * - `gpt-4o`: GPT-4o of OpenAI.
             * - `gpt-4.1`: GPT-4.1 of OpenAI.
             * - `o4-mini`: o4-mini, a small reasoning model of OpenAI.
             * - `claude-3-5-sonnet`: Claude 3.5 Sonnet of Anthropic.
             * - `claude-3-7-sonnet`: Claude 3.7 Sonnet of Anthropic.
             * - `gemini-2.5-pro`: Gemini 2.5 Pro of Google.
             * @default gpt-4o
             */
            model?: "gpt-4o" | "gpt-4.1" | "o4-mini" | "claude-3-5-sonnet" | "claude-3-7-sonnet" | "gemini-2.5-pro" | (string & {});
            /**
             * How freely the model chooses its words. At the default of `0` answers vary least; higher values
             * make them more varied. Ignored by models that have no such setting.
             * Format: float
             * @default 0
             */
            temperature?: number;
            /**
             * Metadata filter on the files: only files that match it are used. For example `{"team": {"$eq":
             * "docs"}}`, with the operators `$eq`, `$ne`, `$gt`, `$gte`, `$lt`, `$lte`, `$in`, `$nin`,
             * `$exists`, `$and` and `$or`. Omit it to use all files.
             * @example {
             *       "team": {
             *         "$eq": "docs"
             *       }
             *     }
             */
            filter?: Record<string, unknown>;
            /**
             * How much context the model gets for its answer, and of what kind. Text amounts to at most about
             * `top_k` times `snippet_size` tokens, so lower either to spend less.
             */
            context_options?: components["schemas"]["ContextOptionsModel"];
            /**
             * `true` adds to each reference the words of the file that support the answer. It costs more
             * tokens, and an answer from multimodal snippets has no highlights all the same. Default: `false`.
             * @default false
             */
            include_highlights?: boolean;
            /**
             * `true` makes the content of the answer a JSON object in a string, to be parsed by the caller. It
             * excludes `stream`. Default: `false`.
             * @default false
             */
            json_response?: boolean;
            /**
             * `true` sends the answer in pieces, as server-sent events, while it is written; `false` sends it
             * whole, as one JSON object. Default: `false`.
             * @default false
             */
            stream?: boolean;
        };
        /** A question to an assistant in the OpenAI chat completions format. */
        SearchCompletions: {
            /**
             * The conversation in order, oldest message first and the question last. At least one message; the
             * assistant remembers nothing from earlier requests.
             */
            messages: components["schemas"]["MessageModel"][];
            /**
             * Language model that writes the answer. Default: `gpt-4o`.
             * - `gpt-4o`: GPT-4o of OpenAI.
             * - `gpt-4.1`: GPT-4.1 of OpenAI.
             * - `o4-mini`: o4-mini, a small reasoning model of OpenAI.
             * - `claude-3-5-sonnet`: Claude 3.5 Sonnet of Anthropic.
             * - `claude-3-7-sonnet`: Claude 3.7 Sonnet of Anthropic.
             * - `gemini-2.5-pro`: Gemini 2.5 Pro of Google.
             * @default gpt-4o
             */
            model?: "gpt-4o" | "gpt-4.1" | "o4-mini" | "claude-3-5-sonnet" | "claude-3-7-sonnet" | "gemini-2.5-pro" | (string & {});
            /**
             * How freely the model chooses its words. At the default of `0` answers vary least; higher values
             * make them more varied. Ignored by models that have no such setting.
             * Format: float
             * @default 0
             */
            temperature?: number;
            /**
             * Metadata filter on the files: only files that match it are used. For example `{"team": {"$eq":
             * "docs"}}`, with the operators `$eq`, `$ne`, `$gt`, `$gte`, `$lt`, `$lte`, `$in`, `$nin`,
             * `$exists`, `$and` and `$or`. Omit it to use all files.
             * @example {
             *       "team": {
             *         "$eq": "docs"
             *       }
             *     }
             */
            filter?: Record<string, unknown>;
            /**
             * `true` sends the answer in pieces, as server-sent events, while it is written; `false` sends it
             * whole, as one JSON object. Default: `false`.
             * @default false
             */
            stream?: boolean;
        };
        /** One message of a conversation. */
        MessageModel: {
            /**
             * Who wrote the message. `user` for the person who asks, `assistant` for an answer of the
             * assistant.
             */
            role?: string;
            /** Text of the message. It must not be empty in a request. */
            content?: string;
        };
        /**
         * How much context the model gets for its answer, and of what kind. Text amounts to at most about
         * `top_k` times `snippet_size` tokens, so lower either to spend less.
         */
        ContextOptionsModel: {
            /**
             * Largest number of snippets to give to the model. Default 16, at most 64.
             * @example 16
             */
            top_k?: number;
            /**
             * Largest size of a snippet, in tokens, from 512 to 8192. Default 2048. A snippet can in rare
             * cases turn out somewhat larger.
             * @example 2048
             */
            snippet_size?: number;
            /**
             * Whether the model also gets snippets with images of multimodal PDFs. `false` gives it text only.
             * Default: `true`.
             * @default true
             */
            multimodal?: boolean;
            /**
             * Whether snippets with images carry the images themselves, base64-encoded, or their captions
             * alone (`false`). Counts only while `multimodal` is `true`. Default: `true`.
             * @default true
             */
            include_binary_content?: boolean;
        };
        /** Answer of an assistant, with the citations apart from the text. */
        ChatModel: {
            /** Id of the answer. */
            id?: string;
            /** One message of a conversation. */
            message?: components["schemas"]["MessageModel"];
            /** Which files support which place of the text. Empty if nothing is cited. */
            citations?: components["schemas"]["CitationModel"][];
            /**
             * Why the answer ended.
             * - `stop`: the model finished its answer.
             * - `length`: the answer was cut off at the token limit.
             * - `content_filter`: the content filter of the model withheld text.
             * - `function_call`: the model asked for a function call.
             */
            finish_reason?: "stop" | "length" | "content_filter" | "function_call" | (string & {});
            /**
             * Exact model that wrote the answer, with its release date where it has one, such as
             * `gpt-4o-2024-11-20`.
             */
            model?: string;
            /** Tokens that a request took. Token quotas and billing count them. */
            usage?: components["schemas"]["UsageModel"];
        };
        /** A place in the answer, and the passages of files that support it. */
        CitationModel: {
            /** Place in `message.content` that the citation belongs to, as a character offset counted from 0. */
            position?: number;
            /** The files and pages that support the text up to that place. */
            references?: components["schemas"]["ReferenceModel"][];
        };
        /** A file that supports an answer, and where in the file to look. */
        ReferenceModel: {
            /** A file of an assistant, with its processing state. */
            file?: components["schemas"]["AssistantFileModel"];
            /** Page numbers in the file, counted from 1, where the support is found. */
            pages?: number[];
            /**
             * Words of the cited file that support the answer. Null unless the request set
             * `include_highlights` to `true`.
             */
            highlight?: components["schemas"]["HighlightModel"];
        };
        /**
         * Words of the cited file that support the answer. Null unless the request set
         * `include_highlights` to `true`.
         */
        HighlightModel: {
            /** Kind of highlight. So far always `text`. */
            type: string;
            /** The words as they stand in the file. */
            content: string;
        } | null;
        /** Tokens that a request took. Token quotas and billing count them. */
        UsageModel: {
            /**
             * Tokens given to the model, with instructions, messages and context. For a context request, the
             * tokens of the snippets.
             */
            prompt_tokens?: number;
            /** Tokens that the model wrote. `0` for a context request, which has no answer. */
            completion_tokens?: number;
            /** Sum of `prompt_tokens` and `completion_tokens`. */
            total_tokens?: number;
        };
        /** Answer of an assistant in the OpenAI chat completions format, with citations inline in the text. */
        ChatCompletionModel: {
            /** Id of the answer. */
            id?: string;
            /** The answers. There is one, at index 0. */
            choices?: components["schemas"]["ChoiceModel"][];
            /**
             * Exact model that wrote the answer, with its release date where it has one, such as
             * `gpt-4o-2024-11-20`.
             */
            model?: string;
            /** Tokens that a request took. Token quotas and billing count them. */
            usage?: components["schemas"]["UsageModel"];
        };
        /** One answer in a chat completion. */
        ChoiceModel: {
            /** Position of the choice in the answer, counted from 0. */
            index?: number;
            /** One message of a conversation. */
            message?: components["schemas"]["MessageModel"];
            /**
             * Why the answer ended.
             * - `stop`: the model finished its answer.
             * - `length`: the answer was cut off at the token limit.
             * - `content_filter`: the content filter of the model withheld text.
             * - `function_call`: the model asked for a function call.
             */
            finish_reason?: "stop" | "length" | "content_filter" | "function_call" | (string & {});
        };
        /** One event of a streamed chat completion. It holds the next piece of the answer. */
        StreamChatCompletionChunkModel: {
            /** Id of the answer. It is the same in every event of one stream. */
            id?: string;
            /** The pieces that the event adds. An answer has one choice. */
            choices?: components["schemas"]["ChoiceChunkModel"][];
            /** Exact model that writes the answer, with its release date where it has one. */
            model?: string;
        };
        /** The next piece of one choice in a streamed chat completion. */
        ChoiceChunkModel: {
            /** Position of the choice in the answer, counted from 0. */
            index?: number;
            /** What the event adds to the message. Join `content` over all events to get the whole text. */
            delta?: {
                /** Author of the message, `assistant`. Sent with the first event. */
                role?: string;
                /** Next fragment of the text. Empty or absent where an event adds no text. */
                content?: string;
            };
            /**
             * Why the answer ended. Set in the last event only.
             * - `stop`: the model finished its answer.
             * - `length`: the answer was cut off at the token limit.
             * - `content_filter`: the content filter of the model withheld text.
             * - `function_call`: the model asked for a function call.
             */
            finish_reason?: "stop" | "length" | "content_filter" | "function_call" | (string & {});
        };
        /** What to search the files of an assistant for. Needs exactly one of `query` and `messages`. */
        ContextRequest: {
            /** Text to search for. Required unless `messages` is given, and not allowed beside it. */
            query?: string;
            /**
             * Conversation to search for, oldest message first. Required unless `query` is given, and not
             * allowed beside it.
             */
            messages?: components["schemas"]["MessageModel"][];
            /**
             * Metadata filter on the files: only files that match it are used. For example `{"team": {"$eq":
             * "docs"}}`, with the operators `$eq`, `$ne`, `$gt`, `$gte`, `$lt`, `$lte`, `$in`, `$nin`,
             * `$exists`, `$and` and `$or`. Omit it to use all files.
             * @example {
             *       "team": {
             *         "$eq": "docs"
             *       }
             *     }
             */
            filter?: Record<string, unknown>;
            /**
             * Largest number of snippets to return. Default 16, at most 64.
             * @example 16
             */
            top_k?: number;
            /**
             * Largest size of a snippet, in tokens, from 512 to 8192. Default 2048. A snippet can in rare
             * cases turn out somewhat larger.
             * @example 2048
             */
            snippet_size?: number;
            /**
             * Whether to return snippets with images of multimodal PDFs too. `false` returns text snippets
             * only. Default: `true`.
             * @default true
             */
            multimodal?: boolean;
            /**
             * Whether snippets with images carry the images themselves, base64-encoded, or their captions
             * alone (`false`). Counts only while `multimodal` is `true`. Default: `true`.
             * @default true
             */
            include_binary_content?: boolean;
        };
        /** The passages that an assistant found for a context request. */
        ContextModel: {
            /** Id of the response. */
            id?: string;
            /** The passages found, at most `top_k` of them. Empty if nothing fits. */
            snippets: components["schemas"]["SnippetModel"][];
            /** Tokens that a request took. Token quotas and billing count them. */
            usage: components["schemas"]["UsageModel"];
        };
        /**
         * A passage of a file that fits the query. Its `type` is `text` for plain text, or `multimodal`
         * for text and images in blocks.
         */
        SnippetModel: components["schemas"]["TextSnippetModel"] | components["schemas"]["MultiModalSnippetModel"];
        /** A passage of text that fits the query. */
        TextSnippetModel: {
            /**
             * Kind of snippet. Always `text`.
             * @enum {string}
             */
            type: "text";
            /** Text of the passage. */
            content: string;
            /**
             * How well the snippet fits the query. Higher is better; compare scores within one response only.
             * Format: float
             */
            score: number;
            /**
             * Source of a snippet. Its `type` tells the kind of file.
             * - `text`: a `.txt` file.
             * - `json`: a `.json` file.
             * - `markdown`: a `.md` file.
             * - `pdf`: a PDF, with page numbers.
             * - `doc_x`: a `.docx` file, with page numbers.
             */
            reference: components["schemas"]["TypedReferenceModel"];
        };
        /** A passage of a multimodal PDF that fits the query, as blocks of text and images. */
        MultiModalSnippetModel: {
            /**
             * Kind of snippet. Always `multimodal`.
             * @enum {string}
             */
            type: "multimodal";
            /** The blocks of the passage, in the order of the file. */
            content: components["schemas"]["MultiModalContentBlocksModel"][];
            /**
             * How well the snippet fits the query. Higher is better; compare scores within one response only.
             * Format: float
             */
            score: number;
            /**
             * Source of a snippet. Its `type` tells the kind of file.
             * - `text`: a `.txt` file.
             * - `json`: a `.json` file.
             * - `markdown`: a `.md` file.
             * - `pdf`: a PDF, with page numbers.
             * - `doc_x`: a `.docx` file, with page numbers.
             */
            reference: components["schemas"]["TypedReferenceModel"];
        };
        /** A block of a multimodal snippet. Its `type` is `text` or `image`. */
        MultiModalContentBlocksModel: components["schemas"]["MultiModalContentTextBlockModel"] | components["schemas"]["MultiModalContentImageBlockModel"];
        /** A block of text in a multimodal snippet. */
        MultiModalContentTextBlockModel: {
            /**
             * Kind of block. Always `text`.
             * @enum {string}
             */
            type: "text";
            /** Text of the block. */
            text: string;
        };
        /** An image in a multimodal snippet. */
        MultiModalContentImageBlockModel: {
            /**
             * Kind of block. Always `image`.
             * @enum {string}
             */
            type: "image";
            /** Description of the image, written when the file was processed. */
            caption: string;
            /** Data of an image. Null or absent if the request set `include_binary_content` to `false`. */
            image?: components["schemas"]["ImageModel"];
        };
        /** Data of an image. Null or absent if the request set `include_binary_content` to `false`. */
        ImageModel: {
            /** Encoding of `data`. So far always `base64`. */
            type: string;
            /** MIME type of the decoded image, such as `image/jpeg`. */
            mime_type: string;
            /** The image, base64-encoded. */
            data: string;
        } | null;
        /**
         * Source of a snippet. Its `type` tells the kind of file.
         * - `text`: a `.txt` file.
         * - `json`: a `.json` file.
         * - `markdown`: a `.md` file.
         * - `pdf`: a PDF, with page numbers.
         * - `doc_x`: a `.docx` file, with page numbers.
         */
        TypedReferenceModel: components["schemas"]["TextReferenceModel"] | components["schemas"]["JsonReferenceModel"] | components["schemas"]["MarkdownReferenceModel"] | components["schemas"]["PdfReferenceModel"] | components["schemas"]["DocxReferenceModel"];
        /** Source of a snippet in a plain text file. */
        TextReferenceModel: {
            /**
             * Kind of source. Always `text`.
             * @enum {string}
             */
            type: "text";
            /** A file of an assistant, with its processing state. */
            file: components["schemas"]["AssistantFileModel"];
        };
        /** Source of a snippet in a JSON file. */
        JsonReferenceModel: {
            /**
             * Kind of source. Always `json`.
             * @enum {string}
             */
            type: "json";
            /** A file of an assistant, with its processing state. */
            file: components["schemas"]["AssistantFileModel"];
        };
        /** Source of a snippet in a Markdown file. */
        MarkdownReferenceModel: {
            /**
             * Kind of source. Always `markdown`.
             * @enum {string}
             */
            type: "markdown";
            /** A file of an assistant, with its processing state. */
            file: components["schemas"]["AssistantFileModel"];
        };
        /** Source of a snippet in a PDF. */
        PdfReferenceModel: {
            /**
             * Kind of source. Always `pdf`.
             * @enum {string}
             */
            type: "pdf";
            /** A file of an assistant, with its processing state. */
            file: components["schemas"]["AssistantFileModel"];
            /** Page numbers that the snippet covers, counted from 1. */
            pages: number[];
        };
        /** Source of a snippet in a Word document. */
        DocxReferenceModel: {
            /**
             * Kind of source. Always `doc_x`, with the underscore.
             * @enum {string}
             */
            type: "doc_x";
            /** A file of an assistant, with its processing state. */
            file: components["schemas"]["AssistantFileModel"];
            /** Page numbers that the snippet covers, counted from 1. */
            pages: number[];
        };
        /** Why a request failed. Every error of this API has this form. */
        ErrorResponse: {
            /**
             * HTTP status of the response, repeated in the body.
             * @example 404
             */
            status: number;
            /** The error itself. */
            error: {
                /**
                 * Kind of error, for programs to branch on.
                 * - `OK`: no error.
                 * - `UNKNOWN`: an error of unknown kind in the service.
                 * - `INVALID_ARGUMENT`: a part of the request is not acceptable.
                 * - `DEADLINE_EXCEEDED`: the request took too long.
                 * - `QUOTA_EXCEEDED`: a quota of the project or organization is used up.
                 * - `NOT_FOUND`: the assistant or file does not exist.
                 * - `ALREADY_EXISTS`: something of that name exists already.
                 * - `PERMISSION_DENIED`: the API key lacks the permission.
                 * - `UNAUTHENTICATED`: the API key is missing or not valid.
                 * - `RESOURCE_EXHAUSTED`: a rate or resource limit is reached.
                 * - `FAILED_PRECONDITION`: the state of the resource does not allow the request.
                 * - `ABORTED`: the request was broken off, often by a conflict with another one.
                 * - `OUT_OF_RANGE`: a value is beyond its valid range.
                 * - `UNIMPLEMENTED`: the operation is not supported.
                 * - `INTERNAL`: the service failed internally.
                 * - `UNAVAILABLE`: the service cannot be reached for now; retry.
                 * - `DATA_LOSS`: data is lost or damaged beyond recovery.
                 * - `FORBIDDEN`: the request is not allowed.
                 */
                code: "OK" | "UNKNOWN" | "INVALID_ARGUMENT" | "DEADLINE_EXCEEDED" | "QUOTA_EXCEEDED" | "NOT_FOUND" | "ALREADY_EXISTS" | "PERMISSION_DENIED" | "UNAUTHENTICATED" | "RESOURCE_EXHAUSTED" | "FAILED_PRECONDITION" | "ABORTED" | "OUT_OF_RANGE" | "UNIMPLEMENTED" | "INTERNAL" | "UNAVAILABLE" | "DATA_LOSS" | "FORBIDDEN" | (string & {});
                /**
                 * Explanation for people. Its wording can change, so do not parse it.
                 * @example Assistant docs-assistant does not exist in this project. Check its name and host.
                 */
                message: string;
                /** Further facts about the error, in no fixed form. Often absent. */
                details?: Record<string, unknown>;
            };
        };
        /**
         * One event of a streamed chat. Its `type` tells which of the other fields it has. An answer is
         * one `message_start`, then any number of `content_chunk` and `citation`, then one `message_end`.
         */
        StreamChatEventModel: {
            /**
             * Kind of event.
             * - `message_start`: the answer begins; it brings `role`.
             * - `content_chunk`: the next piece of the text, in `delta`.
             * - `citation`: a citation for the text so far, in `citation`.
             * - `message_end`: the answer is complete; it brings `finish_reason` and `usage`.
             */
            type: "message_start" | "content_chunk" | "citation" | "message_end" | (string & {});
            /** Id of the answer. It is the same in every event of one stream. */
            id?: string;
            /** Exact model that writes the answer, with its release date where it has one. */
            model?: string;
            /** Author of the message, `assistant`. Sent with `message_start`. */
            role?: string;
            /** What a `content_chunk` adds to the text. */
            delta?: {
                /** Next fragment of the text. Join the fragments of all events to get the whole. */
                content?: string;
            };
            /** A place in the answer, and the passages of files that support it. */
            citation?: components["schemas"]["CitationModel"];
            /**
             * Why the answer ended. Sent with `message_end`.
             * - `stop`: the model finished its answer.
             * - `length`: the answer was cut off at the token limit.
             * - `content_filter`: the content filter of the model withheld text.
             * - `function_call`: the model asked for a function call.
             */
            finish_reason?: "stop" | "length" | "content_filter" | "function_call" | (string & {});
            /** Tokens that a request took. Token quotas and billing count them. */
            usage?: components["schemas"]["UsageModel"];
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_files: {
        parameters: {
            query?: {
                /**
                 * Metadata filter, as a JSON object in a URL-encoded string. It takes the operators `$eq`, `$ne`,
                 * `$gt`, `$gte`, `$lt`, `$lte`, `$in`, `$nin`, `$exists`, `$and` and `$or`. Omit it to list every
                 * file.
                 * @example {"team":{"$eq":"docs"}}
                 */
                filter?: string;
            };
            header?: never;
            path: {
                /**
                 * Name of the assistant, as it was given at creation. Unique within the project.
                 * @example docs-assistant
                 */
                assistant_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The files of the assistant that match the filter, or all of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** One entry a file. Empty if the assistant has no file, or none that matches `filter`. */
                        files?: components["schemas"]["AssistantFileModel"][];
                    };
                };
            };
            /** The files are not listed, because the API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The project has no assistant of that name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The service failed while it listed the files. Nothing changed; retry with a growing delay. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    upload_file: {
        parameters: {
            query?: {
                /**
                 * Metadata to store with the file, as a JSON object in a URL-encoded string. Flat key-value pairs,
                 * at most 16 KB: a value is a string, a number, a boolean or a list of strings, never null, and a
                 * key does not begin with `$`. It cannot be changed after the upload. Omit it for a file without
                 * metadata.
                 * @example {"team":"docs"}
                 */
                metadata?: string;
                /**
                 * `true` extracts the images of a PDF as well as its text, so that they can be retrieved and sent
                 * to the model; `false` uses the text alone. Only for PDF files. Default: `false`.
                 * @example false
                 */
                multimodal?: string;
            };
            header?: never;
            path: {
                /**
                 * Name of the assistant, as it was given at creation. Unique within the project.
                 * @example docs-assistant
                 */
                assistant_name: string;
            };
            cookie?: never;
        };
        /** The file as a multipart form. Metadata and options go into the query string, not into the form. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Content of the file. The file name of the form part becomes the `name` of the file, and its
                     * extension decides how the content is parsed.
                     * Format: binary
                     */
                    file: Blob;
                };
            };
        };
        responses: {
            /** The file is accepted, and its processing goes on in the background. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistantFileModel"];
                };
            };
            /** The upload is refused, because the file type, the metadata or an option is not acceptable. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The file is not uploaded, because the API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The project has no assistant of that name to upload to. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The service failed while it took the file. List the files before uploading again, as the file
             * may have arrived.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    describe_file: {
        parameters: {
            query?: {
                /**
                 * `true` returns a temporary download link in `signed_url`; `false` leaves the link out. If
                 * omitted, do not count on a link.
                 * @example true
                 */
                include_url?: "true" | "false" | (string & {});
            };
            header?: never;
            path: {
                /**
                 * Name of the assistant, as it was given at creation. Unique within the project.
                 * @example docs-assistant
                 */
                assistant_name: string;
                /**
                 * Id of the file, a UUID, as the upload and the list of files return it.
                 * @example 070513b3-022f-4966-b583-a9b12e0290ff
                 */
                assistant_file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistantFileModel"];
                };
            };
            /** The file is not shown, because the API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The assistant has no file of that id, or the file is deleted, or the assistant does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The service failed while it looked up the file. Keep polling, with a growing delay. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    delete_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the assistant, as it was given at creation. Unique within the project.
                 * @example docs-assistant
                 */
                assistant_name: string;
                /**
                 * Id of the file, a UUID, as the upload and the list of files return it.
                 * @example 070513b3-022f-4966-b583-a9b12e0290ff
                 */
                assistant_file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deletion is accepted and runs in the background. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The file is not deleted, because the API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** There is nothing to delete, because the file or the assistant does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The service failed while it took the deletion. Describe the file to see whether it is
             * `Deleting`.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    chat_assistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the assistant, as it was given at creation. Unique within the project.
                 * @example docs-assistant
                 */
                assistant_name: string;
            };
            cookie?: never;
        };
        /** The conversation so far, and how the assistant is to answer it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatRequest"];
            };
        };
        responses: {
            /** The answer of the assistant, with its citations and the tokens that it took. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatModel"];
                    "text/event-stream": components["schemas"]["StreamChatEventModel"];
                };
            };
            /** The question is not answered, because the request is not acceptable. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The question is not answered, because the API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The project has no assistant of that name to chat with. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The service failed while it prepared the answer. Send the question again after a delay. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    chat_completion_assistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the assistant, as it was given at creation. Unique within the project.
                 * @example docs-assistant
                 */
                assistant_name: string;
            };
            cookie?: never;
        };
        /** The conversation so far, and how the assistant is to answer it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchCompletions"];
            };
        };
        responses: {
            /**
             * The answer, with citations in its text: one JSON object, or a stream of chunks if `stream` is
             * `true`.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletionModel"];
                    "text/event-stream": components["schemas"]["StreamChatCompletionChunkModel"];
                };
            };
            /** The question is not answered, because the request is not acceptable. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The question is not answered, because the API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The project has no assistant of that name to chat with. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The service failed while it prepared the answer. Send the question again after a delay. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    context_assistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the assistant, as it was given at creation. Unique within the project.
                 * @example docs-assistant
                 */
                assistant_name: string;
            };
            cookie?: never;
        };
        /** What to look for, and how much context to return. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContextRequest"];
            };
        };
        responses: {
            /** The passages that fit the query, and the tokens that they amount to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContextModel"];
                };
            };
            /** No context is retrieved, because the request is not acceptable. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** No context is retrieved, because the API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The project has no assistant of that name to retrieve context from. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The service failed while it searched the files. Repeat the request after a delay. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
}
