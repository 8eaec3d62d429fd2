import type { HostedModel, ModelParameter } from './hosted-model.js';

const LLAMA_DIMENSIONS = [384, 512, 768, 1024, 2048];

const INPUT_TYPE: ModelParameter = {
  parameter: 'input_type',
  type: 'one_of',
  value_type: 'string',
  required: true,
  allowed_values: ['query', 'passage'],
};

/** The models under their documented names, limits and parameters. */
export const modelCatalog: readonly HostedModel[] = [
  {
    model: 'llama-text-embed-v2',
    short_description: 'Dense multilingual text embedding with a choice of dimensions.',
    type: 'embed',
    vector_type: 'dense',
    modality: 'text',
    provider_name: 'NVIDIA',
    default_dimension: 1024,
    supported_dimensions: LLAMA_DIMENSIONS,
    supported_metrics: ['cosine', 'dotproduct'],
    max_sequence_length: 2048,
    max_batch_size: 96,
    supported_parameters: [
      INPUT_TYPE,
      truncate(['END', 'NONE', 'START'], 'END'),
      {
        parameter: 'dimension',
        type: 'one_of',
        value_type: 'integer',
        required: false,
        allowed_values: LLAMA_DIMENSIONS,
        default: 1024,
      },
    ],
  },
  {
    model: 'multilingual-e5-large',
    short_description: 'Dense text embedding for many languages and for untidy data.',
    type: 'embed',
    vector_type: 'dense',
    modality: 'text',
    provider_name: 'Microsoft',
    default_dimension: 1024,
    supported_dimensions: [1024],
    supported_metrics: ['cosine', 'euclidean'],
    max_sequence_length: 507,
    max_batch_size: 96,
    supported_parameters: [INPUT_TYPE, truncate(['END', 'NONE'], 'END')],
  },
  {
    model: 'pinecone-sparse-english-v0',
    short_description: 'Sparse English text embedding for keyword and hybrid search.',
    type: 'embed',
    vector_type: 'sparse',
    modality: 'text',
    provider_name: 'Pinecone',
    supported_metrics: ['dotproduct'],
    max_sequence_length: 512,
    max_batch_size: 96,
    supported_parameters: [
      INPUT_TYPE,
      truncate(['END', 'NONE'], 'END'),
      {
        parameter: 'return_tokens',
        type: 'any',
        value_type: 'boolean',
        required: false,
        default: false,
      },
      {
        parameter: 'max_tokens_per_sequence',
        type: 'one_of',
        value_type: 'integer',
        required: false,
        allowed_values: [512, 2048],
        default: 512,
      },
    ],
  },
  {
    model: 'bge-reranker-v2-m3',
    short_description: 'Multilingual reranking of short passages against a short query.',
    type: 'rerank',
    modality: 'text',
    provider_name: 'BAAI',
    max_sequence_length: 1024,
    max_batch_size: 100,
    supported_parameters: [truncate(['END', 'NONE'], 'NONE')],
  },
  {
    model: 'cohere-rerank-3.5',
    short_description: 'Reranking of long documents by one or several fields.',
    type: 'rerank',
    modality: 'text',
    provider_name: 'Cohere',
    max_sequence_length: 40_000,
    max_batch_size: 200,
    supported_parameters: [
      {
        parameter: 'max_chunks_per_doc',
        type: 'numeric_range',
        value_type: 'integer',
        required: false,
        min: 1,
        max: 3072,
        default: 3072,
      },
    ],
  },
  {
    model: 'pinecone-rerank-v0',
    short_description: 'Precise reranking of passages for search and retrieval.',
    type: 'rerank',
    modality: 'text',
    provider_name: 'Pinecone',
    max_sequence_length: 512,
    max_batch_size: 100,
    supported_parameters: [truncate(['END', 'NONE'], 'END')],
  },
];

/** The model of this name, undefined when there is none. */
export function findModel(name: string): HostedModel | undefined {
  return modelCatalog.find(({ model }) => model === name);
}

function truncate(allowed: readonly string[], by: string): ModelParameter {
  return {
    parameter: 'truncate',
    type: 'one_of',
    value_type: 'string',
    required: false,
    allowed_values: allowed,
    default: by,
  };
}
