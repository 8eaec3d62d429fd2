/** The kinds of object that an OpenAPI 3.0 document is made of, as far as they hold one another. */
export type NodeKind =
  | 'document'
  | 'info'
  | 'server'
  | 'serverVariable'
  | 'tag'
  | 'paths'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'responses'
  | 'response'
  | 'mediaType'
  | 'encoding'
  | 'header'
  | 'link'
  | 'callback'
  | 'example'
  | 'schema'
  | 'components'
  | 'securityScheme';

export interface ChildRule {
  readonly kind: NodeKind;
  /** `map`: the keys below are names that the author of the document chose, never keywords. */
  readonly shape: 'one' | 'list' | 'map';
}

/** Matches every key that is no extension, in objects whose own keys are data, such as `paths`. */
const ANY_KEY = '*';

const one = (kind: NodeKind): ChildRule => ({ kind, shape: 'one' });
const list = (kind: NodeKind): ChildRule => ({ kind, shape: 'list' });
const map = (kind: NodeKind): ChildRule => ({ kind, shape: 'map' });

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const content = map('mediaType');
const parameterLike = { schema: one('schema'), examples: map('example'), content };

/** Which keys of which object lead to further objects. Everything else in a document is plain data. */
const OPENAPI_GRAMMAR: Readonly<Record<NodeKind, Readonly<Record<string, ChildRule>>>> = {
  document: {
    info: one('info'),
    servers: list('server'),
    tags: list('tag'),
    paths: one('paths'),
    components: one('components'),
  },
  info: {},
  server: { variables: map('serverVariable') },
  serverVariable: {},
  tag: {},
  paths: { [ANY_KEY]: one('pathItem') },
  pathItem: {
    servers: list('server'),
    parameters: list('parameter'),
    ...Object.fromEntries(METHODS.map((method) => [method, one('operation')])),
  },
  operation: {
    servers: list('server'),
    parameters: list('parameter'),
    requestBody: one('requestBody'),
    responses: one('responses'),
    callbacks: map('callback'),
  },
  parameter: parameterLike,
  requestBody: { content },
  responses: { [ANY_KEY]: one('response') },
  response: { headers: map('header'), content, links: map('link') },
  mediaType: { schema: one('schema'), examples: map('example'), encoding: map('encoding') },
  encoding: { headers: map('header') },
  header: parameterLike,
  link: { server: one('server') },
  callback: { [ANY_KEY]: one('pathItem') },
  example: {},
  schema: {
    properties: map('schema'),
    items: one('schema'),
    additionalProperties: one('schema'),
    not: one('schema'),
    oneOf: list('schema'),
    anyOf: list('schema'),
    allOf: list('schema'),
  },
  components: {
    schemas: map('schema'),
    responses: map('response'),
    parameters: map('parameter'),
    examples: map('example'),
    requestBodies: map('requestBody'),
    headers: map('header'),
    securitySchemes: map('securityScheme'),
    links: map('link'),
    callbacks: map('callback'),
  },
  securityScheme: {},
};

/** The rule for one key of an object; undefined when the key holds plain data. */
export function childRule(kind: NodeKind, key: string): ChildRule | undefined {
  const rules = OPENAPI_GRAMMAR[kind];
  if (Object.hasOwn(rules, key)) return rules[key];
  return key.startsWith('x-') ? undefined : rules[ANY_KEY];
}
