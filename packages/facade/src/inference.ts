import type { CallOptions } from './call/call-options.js';
import type { PineconePromise } from './call/pinecone-promise.js';
import { callAt } from './control/call-at.js';
import { isOptions, optionsOf } from './engine/argument.js';
import type { Caller } from './engine/caller.js';
import * as operations from './generated/inference.js';
import type { ModelInfo, QueryOf, ResponseOf } from './models.js';

/** Options of {@link Inference.embed}. */
export interface EmbedOptions {
  /** Name of the embedding model, such as `llama-text-embed-v2`. */
  model: string;
  /** Texts to embed, or objects with a `text`. */
  inputs: readonly (string | { readonly text: string })[];
  /** Parameters of the model, such as `inputType` (or `input_type`) and `truncate`. */
  parameters?: Readonly<Record<string, unknown>> | undefined;
}

/** Options of {@link Inference.rerank}. */
export interface RerankOptions {
  /** Name of the reranking model, such as `bge-reranker-v2-m3`. */
  model: string;
  query: string;
  /** Texts, or objects of which `rankFields` are ranked. */
  documents: readonly (string | Readonly<Record<string, unknown>>)[];
  /** Most results. @default all documents */
  topN?: number | undefined;
  /** Whether results carry their document. @default true */
  returnDocuments?: boolean | undefined;
  /** Fields to rank by. @default ['text'] */
  rankFields?: readonly string[] | undefined;
  parameters?: Readonly<Record<string, unknown>> | undefined;
}

/** Embedding, reranking, and the models that do it. */
export class Inference {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Turns texts into vectors. Operation `embed`. */
  embed(options: EmbedOptions, call?: CallOptions): PineconePromise<ResponseOf<'embed'>>;
  /** The shape of earlier SDKs. */
  embed(
    model: string,
    inputs: EmbedOptions['inputs'],
    parameters?: EmbedOptions['parameters'],
    call?: CallOptions,
  ): PineconePromise<ResponseOf<'embed'>>;
  embed(
    first: EmbedOptions | string,
    second?: CallOptions | EmbedOptions['inputs'],
    third?: EmbedOptions['parameters'],
    fourth?: CallOptions,
  ): PineconePromise<ResponseOf<'embed'>> {
    const isNamed = typeof first !== 'string';
    const options = isNamed ? first : { model: first, inputs: second, parameters: third };
    const call = isNamed ? (second as CallOptions | undefined) : fourth;
    const input = () => {
      const { parameters, inputs, ...rest } = optionsOf('embed', options as EmbedOptions);
      return {
        body: { ...rest, inputs: asTexts(inputs), parameters: parametersOf(parameters) },
      };
    };
    return this.#caller.call({ operation: operations.embed, input, options: call });
  }

  /** Orders documents by their relevance to a query. Operation `rerank`. */
  rerank(options: RerankOptions, call?: CallOptions): PineconePromise<ResponseOf<'rerank'>>;
  /** The shape of earlier SDKs. */
  rerank(
    model: string,
    query: string,
    documents: RerankOptions['documents'],
    options?: Omit<RerankOptions, 'model' | 'query' | 'documents'>,
    call?: CallOptions,
  ): PineconePromise<ResponseOf<'rerank'>>;
  rerank(...args: readonly unknown[]): PineconePromise<ResponseOf<'rerank'>> {
    const { options, call } = rerankArguments(args);
    const input = () => {
      const given = optionsOf('rerank', options);
      return { body: { ...given, documents: asTexts(given.documents) } };
    };
    return this.#caller.call({ operation: operations.rerank, input, options: call });
  }

  /** The models that the project may use. Operation `listModels`. */
  listModels(
    query: QueryOf<'listModels'> = {},
    call?: CallOptions,
  ): PineconePromise<ResponseOf<'listModels'>> {
    return this.#caller.call({ operation: operations.listModels, input: { query }, options: call });
  }

  /** One model by its name. Operation `getModel`. */
  getModel(modelName: string, call?: CallOptions): PineconePromise<ModelInfo> {
    return callAt(this.#caller, operations.getModel, [{ modelName }, call]);
  }
}

function rerankArguments(given: readonly unknown[]) {
  const [model, query, documents, options, call] = given;
  if (typeof model !== 'string') {
    return { options: model as RerankOptions, call: query as CallOptions | undefined };
  }
  const named = isOptions(options ?? {})
    ? { ...(options as object), model, query, documents }
    : options;
  return { options: named as RerankOptions, call: call as CallOptions | undefined };
}

function asTexts(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  return given.map((item: unknown) => (typeof item === 'string' ? { text: item } : item));
}

/** The keys of `parameters` are the model's own; one has a second name that earlier SDKs taught. */
function parametersOf(given: unknown): unknown {
  // Whatever it is, the check of the request tells it.
  if (!isOptions(given)) return given;
  const { inputType, ...others } = given as EmbedOptions['parameters'] & object;
  return inputType === undefined ? others : { input_type: inputType, ...others };
}
