import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { formatPointer } from '../json-pointer.ts';
import type { Json, JsonObject } from '../read-spec.ts';

/** One way in which a value does not fit its schema. */
export interface Misfit {
  /** Pointer within the value, without `#`. */
  readonly at: string;
  readonly message: string;
}

/** Checks a value against the schema at some place of the document. Throws when that is no valid schema. */
export type Validator = (schemaSteps: readonly string[], value: Json) => Misfit[];

/**
 * A validator in plain OpenAPI 3.0 semantics: `nullable` counts, objects are open unless they say
 * otherwise, and keywords it does not know, `x-enum` and `discriminator` among them, say nothing.
 */
export function createValidator(document: JsonObject): Validator {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addFormat('json', isJsonText);
  ajv.addSchema(document, 'spec');
  const validators = new Map<string, ValidateFunction>();
  return (schemaSteps, value) => {
    const pointer = formatPointer(schemaSteps);
    const validate = validators.get(pointer) ?? ajv.compile({ $ref: `spec${encodeURI(pointer)}` });
    validators.set(pointer, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(misfitOf);
  };
}

function misfitOf(error: ErrorObject): Misfit {
  const detail = error.keyword === 'enum' ? `: ${error.params['allowedValues'].join(', ')}` : '';
  const name = error.params['additionalProperty'] ?? error.params['unevaluatedProperty'];
  return {
    at: error.instancePath,
    message: `${error.message ?? error.keyword}${detail}${name === undefined ? '' : `: ${name}`}`,
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
