import type { JsonObject } from '@pinecone-versioned/scripts/specs';
import { Ajv2019, type ErrorObject, type ValidateFunction } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import type { Schema } from '../contract/schema.ts';
import { COMPONENTS_ID, overlay, overlayComponents, type Reading } from './strict-overlay.ts';

/** One way in which a value does not fit its schema. */
export interface Misfit {
  /** JSON pointer within the value. */
  readonly at: string;
  readonly keyword: string;
  readonly message: string;
}

/** Says what is wrong with values, by the schemas of one document. */
export class SchemaOracle {
  readonly #reading: Reading;
  readonly #ajv: Ajv2019;
  readonly #validators = new Map<Schema, ValidateFunction>();

  constructor(document: JsonObject, reading: Reading) {
    this.#reading = reading;
    this.#ajv = new Ajv2019({
      strict: false,
      logger: false,
      // The specs are checked elsewhere, and most schemas judge a few values only.
      validateSchema: false,
      code: { optimize: false },
    });
    addFormats.default(this.#ajv);
    this.#ajv.addFormat('json', isJsonText);
    this.#ajv.addSchema(overlayComponents(document, reading), COMPONENTS_ID);
  }

  misfits(schema: Schema, value: unknown): Misfit[] {
    const known = this.#validators.get(schema);
    const validate = known ?? this.#ajv.compile(overlay(schema, this.#reading));
    this.#validators.set(schema, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(misfitOf);
  }
}

const oracles = new WeakMap<JsonObject, Partial<Record<Reading, SchemaOracle>>>();

/** The oracle of a document; each is made once. */
export function schemaOracle(document: JsonObject, reading: Reading): SchemaOracle {
  const known = oracles.get(document) ?? {};
  const oracle = known[reading] ?? new SchemaOracle(document, reading);
  oracles.set(document, { ...known, [reading]: oracle });
  return oracle;
}

function misfitOf({ instancePath, keyword, message = '', params }: ErrorObject): Misfit {
  const name: unknown = params['unevaluatedProperty'] ?? params['additionalProperty'];
  return {
    at: instancePath,
    keyword,
    message: `${message}${name === undefined ? '' : `: ${String(name)}`}`,
  };
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
