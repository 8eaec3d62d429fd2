/** A parameter of a model, by the names of the wire. */
export interface ModelParameter {
  readonly parameter: string;
  readonly type: 'one_of' | 'numeric_range' | 'any';
  readonly value_type: 'string' | 'integer' | 'float' | 'boolean';
  readonly required: boolean;
  readonly allowed_values?: readonly (string | number)[];
  readonly min?: number;
  readonly max?: number;
  readonly default?: string | number | boolean;
}

/** A hosted model as `/models` describes it. */
export interface HostedModel {
  readonly model: string;
  readonly short_description: string;
  readonly type: 'embed' | 'rerank';
  readonly vector_type?: 'dense' | 'sparse';
  readonly modality: 'text';
  readonly provider_name: string;
  readonly default_dimension?: number;
  readonly supported_dimensions?: readonly number[];
  readonly supported_metrics?: readonly ('cosine' | 'dotproduct' | 'euclidean')[];
  /** In tokens; for a reranking model of the query and one document together. */
  readonly max_sequence_length: number;
  /** Inputs or documents of one call. */
  readonly max_batch_size: number;
  readonly supported_parameters: readonly ModelParameter[];
}
