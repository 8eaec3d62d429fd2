import { NUMBER, TYPE, type TypeSet } from './json-types.js';

/** Keywords that say something about one type only. */
export const KEYWORD_TYPE: Readonly<Record<string, TypeSet>> = {
  minimum: NUMBER,
  maximum: NUMBER,
  exclusiveMinimum: NUMBER,
  exclusiveMaximum: NUMBER,
  multipleOf: NUMBER,
  minLength: TYPE.string,
  maxLength: TYPE.string,
  pattern: TYPE.string,
  contentEncoding: TYPE.string,
  minItems: TYPE.array,
  maxItems: TYPE.array,
  uniqueItems: TYPE.array,
  items: TYPE.array,
  properties: TYPE.object,
  required: TYPE.object,
  additionalProperties: TYPE.object,
  minProperties: TYPE.object,
  maxProperties: TYPE.object,
  patternProperties: TYPE.object,
  propertyNames: TYPE.object,
  dependencies: TYPE.object,
  dependentRequired: TYPE.object,
  dependentSchemas: TYPE.object,
  unevaluatedProperties: TYPE.object,
  contains: TYPE.array,
  minContains: TYPE.array,
  maxContains: TYPE.array,
  prefixItems: TYPE.array,
  unevaluatedItems: TYPE.array,
};

/** Whether a keyword says something about values of these types; most keywords do about all. */
export function appliesTo(keyword: string, types: TypeSet): boolean {
  const own = KEYWORD_TYPE[keyword];
  return own === undefined || (own & types) !== 0;
}

/** Keywords whose meaning is compared as a whole. */
export const OPAQUE_KEYWORDS: ReadonlySet<string> = new Set([
  'not',
  'if',
  'then',
  'else',
  'patternProperties',
  'propertyNames',
  'contains',
  'minContains',
  'maxContains',
  'prefixItems',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contentEncoding',
]);

/** Every other keyword that has a meaning of its own here; the rest are annotations. */
export const READ_KEYWORDS: ReadonlySet<string> = new Set([
  ...Object.keys(KEYWORD_TYPE),
  ...OPAQUE_KEYWORDS,
  '$ref',
  'type',
  'nullable',
  'enum',
  'const',
  'x-enum',
  'format',
  'allOf',
  'oneOf',
  'anyOf',
  'discriminator',
  'readOnly',
  'writeOnly',
  'deprecated',
  'default',
  // What they hold counts where it is referred to.
  '$defs',
  'definitions',
]);
