import { invalidArgument, notFound } from '../http/refusals.js';
import type { HostedModel } from '../inference/hosted-model.js';
import { findModel } from '../inference/model-catalog.js';
import type { IndexEntity } from '../store/entities.js';

/** Settings of the integrated embedding as requests give them, by the names of the wire. */
export interface EmbedRequest {
  readonly model?: string;
  readonly field_map?: Readonly<Record<string, unknown>>;
  readonly metric?: IndexEntity['metric'];
  readonly dimension?: number;
  readonly read_parameters?: Readonly<Record<string, unknown>>;
  readonly write_parameters?: Readonly<Record<string, unknown>>;
}

/** What an integrated embedding decides about its index. */
type EmbeddedIndex = Pick<IndexEntity, 'vectorType' | 'metric' | 'dimension'> &
  Required<Pick<IndexEntity, 'embed'>>;

/** The embedding of a new index: vector type, metric and dimension follow from the model unless given. */
export function newEmbedding(request: EmbedRequest): EmbeddedIndex {
  const model = embeddingModel(request.model ?? '');
  checkFieldMap(request.field_map);
  const metric = metricFor(model, request.metric);
  if (model.vector_type === 'sparse') {
    if (request.dimension !== undefined) {
      throw invalidArgument(`Model ${model.model} makes sparse vectors, which have no dimension.`);
    }
    return { vectorType: 'sparse', metric, embed: embedModel(model, { ...request, metric }) };
  }
  const dimension = dimensionFor(model, request.dimension);
  const embed = embedModel(model, { ...request, metric, dimension });
  return { vectorType: 'dense', metric, dimension, embed };
}

/** The embedding of an index after changes, or one for an index that has none. Throws what the service refuses. */
export function changedEmbedding(
  index: IndexEntity,
  changes: EmbedRequest,
): NonNullable<IndexEntity['embed']> {
  if (index.embed === undefined) return attachedEmbedding(index, changes);
  const { model, field_map, read_parameters, write_parameters } = changes;
  if (model !== undefined && model !== index.embed['model']) {
    throw invalidArgument(
      `The model of ${index.name} is ${String(index.embed['model'])} and cannot be changed.`,
    );
  }
  if (field_map !== undefined) checkFieldMap(field_map);
  return {
    ...index.embed,
    ...(field_map && { field_map }),
    ...(read_parameters && { read_parameters }),
    ...(write_parameters && { write_parameters }),
  };
}

function attachedEmbedding(
  { name, vectorType, metric, dimension }: IndexEntity,
  changes: EmbedRequest,
): NonNullable<IndexEntity['embed']> {
  if (changes.model === undefined) {
    throw invalidArgument(`Index ${name} has no model yet. Give embed.model and embed.field_map.`);
  }
  const model = embeddingModel(changes.model);
  if (model.vector_type !== vectorType) {
    throw invalidArgument(
      `Model ${model.model} makes ${String(model.vector_type)} vectors, and index ${name} is ${vectorType}.`,
    );
  }
  checkFieldMap(changes.field_map);
  metricFor(model, metric);
  if (dimension !== undefined) dimensionFor(model, dimension);
  return embedModel(model, { ...changes, metric, ...(dimension !== undefined && { dimension }) });
}

function embeddingModel(name: string): HostedModel {
  const model = findModel(name);
  if (model === undefined) throw notFound('Model', name);
  if (model.type !== 'embed') throw invalidArgument(`Model ${name} does not make embeddings.`);
  return model;
}

function checkFieldMap(fieldMap: EmbedRequest['field_map'] = {}): void {
  const { text, ...others } = fieldMap;
  if (typeof text === 'string' && text !== '' && Object.keys(others).length === 0) return;
  throw invalidArgument(
    'embed.field_map must have the key text alone, with the name of the field that holds the text.',
  );
}

function metricFor(model: HostedModel, metric?: IndexEntity['metric']): IndexEntity['metric'] {
  const supported = model.supported_metrics ?? [];
  const chosen = metric ?? supported[0] ?? 'cosine';
  if (supported.includes(chosen)) return chosen;
  throw invalidArgument(
    `Model ${model.model} does not support the metric ${chosen}. Use ${supported.join(' or ')}.`,
  );
}

function dimensionFor(model: HostedModel, dimension?: number): number {
  const supported = model.supported_dimensions ?? [];
  const chosen = dimension ?? model.default_dimension ?? 0;
  if (supported.includes(chosen)) return chosen;
  throw invalidArgument(
    `Model ${model.model} cannot produce vectors of dimension ${chosen}. ` +
      `Use a dimension that it supports: ${supported.join(', ')}.`,
  );
}

function embedModel(
  model: HostedModel,
  { metric, dimension, field_map, read_parameters, write_parameters }: EmbedRequest,
): NonNullable<IndexEntity['embed']> {
  return {
    model: model.model,
    field_map,
    vector_type: model.vector_type,
    metric,
    ...(dimension !== undefined && { dimension }),
    read_parameters: { input_type: 'query', truncate: 'END', ...read_parameters },
    write_parameters: { input_type: 'passage', truncate: 'END', ...write_parameters },
  };
}
