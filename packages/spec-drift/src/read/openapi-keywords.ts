/** What JSON knows. */
export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/** The kind of a JSON value. */
export function kindOf(value: unknown): JsonKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

/** Keywords below which every key is a name that the document's author chose. */
export const NAME_MAPS: ReadonlySet<string> = new Set(
  `properties patternProperties $defs definitions dependentSchemas schemas responses parameters examples
  requestBodies headers securitySchemes links callbacks pathItems paths webhooks content encoding variables
  mapping scopes dependentRequired dependencies`.split(/\s+/),
);

/** Those of them that also take extensions. */
export const EXTENSIBLE_MAPS: ReadonlySet<string> = new Set(['paths', 'responses', 'callbacks']);

const DATA: ReadonlySet<string> = new Set(['example', 'default', 'enum', 'const', 'value']);

/** What a link passes on: values, and expressions that stand for some. */
const DATA_OF_LINKS: ReadonlySet<string> = new Set(['parameters', 'requestBody']);

/** Whether a keyword holds data, in which nothing is a keyword; `map` names what its object is an entry of. */
export function isData(keyword: string, value: unknown, map?: string): boolean {
  if (DATA.has(keyword) || keyword.startsWith('x-')) return true;
  if (map === 'links' && DATA_OF_LINKS.has(keyword)) return true;
  // Schemas of OpenAPI 3.1 list examples as they are; everywhere else they have names.
  return keyword === 'examples' && Array.isArray(value);
}

/** What the keywords that a comparison reads must hold. */
export const EXPECTED_KINDS: ReadonlyMap<string, readonly JsonKind[]> = new Map([
  ...each('paths components properties patternProperties responses content schemas', 'object'),
  ...each('requestBodies securitySchemes requestBody webhooks discriminator headers', 'object'),
  ...each('info', 'object'),
  ...each('enum allOf oneOf anyOf tags security servers', 'array'),
  ...each('$ref operationId in pattern format', 'string'),
  ...each('maxLength minLength maxItems minItems multipleOf maximum minimum', 'number'),
  ...each('required', 'array', 'boolean'),
  ...each('type', 'string', 'array'),
  ...each('parameters', 'array', 'object'),
  ...each('items', 'object', 'boolean', 'array'),
  ...each('additionalProperties', 'object', 'boolean'),
  ...each('nullable', 'boolean'),
]);

/** What the members of those keywords must be. */
export const EXPECTED_MEMBERS: ReadonlyMap<string, readonly JsonKind[]> = new Map([
  ...each('properties patternProperties schemas allOf oneOf anyOf', 'object', 'boolean'),
  ...each('paths responses content parameters requestBodies headers securitySchemes', 'object'),
  ...each('security servers', 'object'),
]);

function each(keywords: string, ...kinds: JsonKind[]): [string, JsonKind[]][] {
  return keywords.split(' ').map((keyword) => [keyword, kinds]);
}
