import { invalidArgument } from '../http/refusals.js';
import type { HostedModel } from '../inference/hosted-model.js';
import { findModel } from '../inference/index.js';
import type { Parameters } from '../inference/model-parameters.js';
import type { IndexEntity } from '../store/entities.js';

/** The integrated embedding of an index. */
export interface IndexEmbedding {
  readonly model: HostedModel;
  /** Name of the field whose text is embedded. */
  readonly textField: string;
  readonly read: Parameters;
  readonly write: Parameters;
}

const DEFAULT_TEXT_FIELD = 'text';

/** The integrated embedding of an index, undefined when it has none. */
export function indexEmbedding({ embed, dimension }: IndexEntity): IndexEmbedding | undefined {
  if (!embed) return undefined;
  const name = String(embed['model']);
  const model = findModel(name);
  if (!model) throw invalidArgument(`There is no embedding model named ${name}.`);
  const sized = model.supported_parameters.some(({ parameter }) => parameter === 'dimension');
  const shared = sized ? { dimension } : {};
  return {
    model,
    textField: String(fields(embed['field_map'])['text'] ?? DEFAULT_TEXT_FIELD),
    read: { input_type: 'query', ...shared, ...fields(embed['read_parameters']) },
    write: { input_type: 'passage', ...shared, ...fields(embed['write_parameters']) },
  };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
