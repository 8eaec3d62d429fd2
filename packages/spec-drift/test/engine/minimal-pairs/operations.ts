import { withOperation, withParameters, withResponses } from '../support/build-document.js';
import type { MinimalPair } from './minimal-pair.js';

const text = { type: 'string' };
const query = (more: object = {}) => ({ name: 'q', in: 'query', schema: text, ...more });
const header = (more: object = {}) => ({ name: 'X-Key', in: 'header', schema: text, ...more });
const tags = (more: object) => ({
  name: 'tags',
  in: 'query',
  schema: { type: 'array', items: text },
  ...more,
});
const ok = { description: 'Done.' };
const ids = (...types: string[]) => ({
  ...ok,
  content: Object.fromEntries(types.map((type) => [type, { schema: text }])),
});
const body = (required: boolean, ...types: string[]) =>
  withOperation({
    requestBody: {
      required,
      content: Object.fromEntries(types.map((type) => [type, { schema: text }])),
    },
  });
const json = 'application/json';
const moved = (path: string, more: object = {}) => ({
  openapi: '3.0.3',
  info: { title: 'Things', version: '1' },
  paths: { [path]: { get: { operationId: 'getThing', responses: { 200: ok }, ...more } } },
});
/** A document of a version, with a header that may name it. */
const ofVersion = (version: string, schema: object, required = false) => ({
  ...withParameters(header({ required, schema: { ...text, ...schema } })),
  info: { title: 'Things', version },
});
const pathParameter = (name: string) => ({
  parameters: [{ name, in: 'path', required: true, schema: text }],
});
const schemes = (name: string) => ({
  components: {
    securitySchemes: {
      Key: { type: 'apiKey', in: 'header', name },
      Token: { type: 'http', scheme: 'bearer' },
    },
  },
});
const secured = (security: object[], name = 'Api-Key') =>
  withOperation({ security }, schemes(name));
const served = (...urls: string[]) => withOperation({}, { servers: urls.map((url) => ({ url })) });
const granted = (...names: ('clientCredentials' | 'password')[]) => {
  const flow = { tokenUrl: 'https://a.example/token', scopes: {} };
  const flows = Object.fromEntries(names.map((name) => [name, flow]));
  return withOperation(
    { security: [{ Login: [] }] },
    { components: { securitySchemes: { Login: { type: 'oauth2', flows } } } },
  );
};
const answered = (headers: object) => withResponses({ 200: { ...ok, headers } });
const documented = (version: string, more: Record<string, unknown> = {}) => ({
  ...withOperation(more),
  info: { title: 'Things', version },
});
const versionHeader = {
  name: 'X-Version',
  in: 'header',
  required: true,
  schema: { ...text, default: '2' },
};

const pathLevel = (item: object) => ({
  openapi: '3.0.3',
  info: { title: 'Things', version: '1' },
  paths: { '/things': item },
});
const get = { operationId: 'getThing', responses: { 200: ok } };
const hook = (schema: object) => ({
  onDone: {
    '{$request.body#/url}': { post: { requestBody: { content: { [json]: { schema } } } } },
  },
});

const nowEmpty = { allowEmptyValue: true };
const asJson = (schema: object) => ({ 'X-Page': { content: { [json]: { schema } } } });
const regional = (value: string, more: object = {}) => {
  const region = { enum: ['eu', 'us'], default: value, ...more };
  return withOperation(
    {},
    { servers: [{ url: 'https://{region}.example', variables: { region } }] },
  );
};
const onPath = (more: object) => ({
  openapi: '3.0.3',
  info: { title: 'Things', version: '1' },
  paths: { '/things': { ...more, get: { responses: { 200: ok } } } },
});
const scoped = (words: string) => {
  const flow = { tokenUrl: 'https://a.example/token', scopes: { read: words } };
  const Login = { type: 'oauth2', flows: { clientCredentials: flow } };
  return withOperation(
    { security: [{ Login: ['read'] }] },
    { components: { securitySchemes: { Login } } },
  );
};

/** Edits of operations, parameters, bodies, responses, security and servers. */
export const OPERATIONS: readonly MinimalPair[] = [
  [
    'parameters moved to the path',
    'none',
    pathLevel({ get: { ...get, parameters: [query()] } }),
    pathLevel({ parameters: [query()], get }),
  ],
  [
    'callback changed',
    'breaking',
    withOperation({ callbacks: hook(text) }),
    withOperation({ callbacks: hook({ type: 'integer' }) }),
  ],
  ['optional parameter added', 'additive', withParameters(), withParameters(query())],
  [
    'required parameter added',
    'breaking',
    withParameters(),
    withParameters(query({ required: true })),
  ],
  [
    'required version header added',
    'breaking',
    documented('2'),
    documented('2', { parameters: [versionHeader] }),
  ],
  ['parameter removed', 'potentially-breaking', withParameters(query()), withParameters()],
  [
    'parameter became required',
    'breaking',
    withParameters(query()),
    withParameters(query({ required: true })),
  ],
  [
    'parameter became optional',
    'additive',
    withParameters(query({ required: true })),
    withParameters(query()),
  ],
  [
    'parameter moved to a header',
    'breaking',
    withParameters(query({ name: 'X-Key', required: true })),
    withParameters(header({ required: true })),
  ],
  [
    'header in another case',
    'none',
    withParameters(header()),
    withParameters(header({ name: 'x-key' })),
  ],
  [
    'explode of a list changed',
    'breaking',
    withParameters(tags({})),
    withParameters(tags({ explode: false })),
  ],
  [
    'usual style written out',
    'none',
    withParameters(tags({})),
    withParameters(tags({ style: 'form', explode: true })),
  ],
  [
    'style of a list changed',
    'breaking',
    withParameters(tags({})),
    withParameters(tags({ style: 'pipeDelimited' })),
  ],
  [
    'parameter deprecated',
    'docs-only',
    withParameters(query()),
    withParameters(query({ deprecated: true })),
  ],
  [
    'path parameter renamed',
    'no-change',
    moved('/things/{id}', pathParameter('id')),
    moved('/things/{key}', pathParameter('key')),
  ],
  ['path renamed', 'breaking', moved('/things'), moved('/items')],
  ['operation added', 'additive', { ...moved('/things'), paths: {} }, moved('/things')],
  ['operation removed', 'breaking', moved('/things'), { ...moved('/things'), paths: {} }],
  [
    'deprecated operation removed',
    'additive',
    moved('/things', { deprecated: true }),
    { ...moved('/things'), paths: {} },
  ],
  [
    'deprecated operation with a sunset removed',
    'potentially-breaking',
    moved('/things', { deprecated: true, 'x-sunset': '2030-01-01' }),
    { ...moved('/things'), paths: {} },
  ],
  [
    'operation with a sunset alone removed',
    'breaking',
    moved('/things', { 'x-sunset': '2030-01-01' }),
    { ...moved('/things'), paths: {} },
  ],
  [
    'deprecated parameter removed',
    'additive',
    withParameters(query({ deprecated: true })),
    withParameters(),
  ],
  [
    'deprecated parameter with a sunset removed',
    'potentially-breaking',
    withParameters(query({ deprecated: true, 'x-sunset': '2030-01-01' })),
    withParameters(),
  ],
  [
    'default of an optional header that names the version',
    'potentially-breaking',
    ofVersion('1', { default: '1' }),
    ofVersion('2', { default: '2' }),
  ],
  [
    'default of a required header',
    'docs-only',
    ofVersion('1', { default: 'a' }, true),
    ofVersion('1', { default: 'b' }, true),
  ],
  ['operation deprecated', 'docs-only', moved('/things'), moved('/things', { deprecated: true })],
  [
    'operationId changed',
    'no-change',
    moved('/things'),
    moved('/things', { operationId: 'fetchThing' }),
  ],
  ['summary changed', 'docs-only', withOperation({}), withOperation({ summary: 'New.' })],
  ['body became required', 'breaking', body(false, json), body(true, json)],
  ['body became optional', 'additive', body(true, json), body(false, json)],
  ['required body added', 'breaking', withOperation({}), body(true, json)],
  ['optional body added', 'additive', withOperation({}), body(false, json)],
  ['body removed', 'breaking', body(true, json), withOperation({})],
  ['request media type added', 'additive', body(true, json), body(true, json, 'text/csv')],
  ['request media type removed', 'breaking', body(true, json, 'text/csv'), body(true, json)],
  ['media type with a charset', 'none', body(true, json), body(true, `${json}; charset=utf-8`)],
  [
    'response media type removed',
    'breaking',
    withResponses({ 200: ids(json, 'text/csv') }),
    withResponses({ 200: ids(json) }),
  ],
  [
    'response media type added',
    'additive',
    withResponses({ 200: ids(json) }),
    withResponses({ 200: ids(json, 'text/csv') }),
  ],
  [
    'success status removed',
    'breaking',
    withResponses({ 200: ok, 202: ok }),
    withResponses({ 200: ok }),
  ],
  [
    'success status added',
    'additive',
    withResponses({ 200: ok }),
    withResponses({ 200: ok, 202: ok }),
  ],
  [
    'error status removed',
    'potentially-breaking',
    withResponses({ 200: ok, 409: ok }),
    withResponses({ 200: ok }),
  ],
  [
    'error status added',
    'additive',
    withResponses({ 200: ok }),
    withResponses({ 200: ok, 409: ok }),
  ],
  [
    'success statuses widened to a range',
    'additive',
    withResponses({ 200: ok }),
    withResponses({ '2XX': ok }),
  ],
  [
    'status removed that a range still covers',
    'none',
    withResponses({ 200: ok, '4XX': ids(json), 409: ids(json) }),
    withResponses({ 200: ok, '4XX': ids(json) }),
  ],
  [
    'status of a range given another body',
    'potentially-breaking',
    withResponses({ 200: ok, '4XX': ids(json) }),
    withResponses({
      200: ok,
      '4XX': ids(json),
      409: { ...ok, content: { [json]: { schema: { type: 'integer' } } } },
    }),
  ],
  [
    'error body changed',
    'potentially-breaking',
    withResponses({ 200: ok, 409: ids(json) }),
    withResponses({
      200: ok,
      409: { ...ok, content: { [json]: { schema: { type: 'integer' } } } },
    }),
  ],
  [
    'response header removed',
    'potentially-breaking',
    answered({ ETag: { schema: text } }),
    answered({}),
  ],
  [
    'required response header removed',
    'breaking',
    answered({ ETag: { required: true, schema: text } }),
    answered({}),
  ],
  ['response header added', 'additive', answered({}), answered({ ETag: { schema: text } })],
  ['security demanded', 'breaking', secured([]), secured([{ Key: [] }])],
  ['security dropped', 'additive', secured([{ Key: [] }]), secured([])],
  [
    'security alternative added',
    'additive',
    secured([{ Key: [] }]),
    secured([{ Key: [] }, { Token: [] }]),
  ],
  [
    'security alternative removed',
    'breaking',
    secured([{ Key: [] }, { Token: [] }]),
    secured([{ Key: [] }]),
  ],
  [
    'key sent in another header',
    'breaking',
    secured([{ Key: [] }]),
    secured([{ Key: [] }], 'X-Api-Key'),
  ],
  [
    'second way to a token given',
    'additive',
    granted('clientCredentials'),
    granted('clientCredentials', 'password'),
  ],
  [
    'one of two ways to a token taken away',
    'breaking',
    granted('clientCredentials', 'password'),
    granted('clientCredentials'),
  ],
  ['second proof demanded', 'breaking', secured([{ Key: [] }]), secured([{ Key: [], Token: [] }])],
  [
    'server added',
    'additive',
    served('https://a.example'),
    served('https://a.example', 'https://b.example'),
  ],
  [
    'server address with a variable that is the address of before',
    'additive',
    served('https://a.example'),
    withOperation(
      {},
      { servers: [{ url: 'https://{host}.example', variables: { host: { default: 'a' } } }] },
    ),
  ],
  ['server changed', 'breaking', served('https://a.example'), served('https://b.example')],
  [
    'server with a slash at the end',
    'none',
    served('https://a.example'),
    served('https://a.example/'),
  ],
  ['version of the document', 'docs-only', documented('1'), documented('2')],
  [
    'reserved characters no longer taken as they are',
    'potentially-breaking',
    withParameters(query({ allowReserved: true })),
    withParameters(query()),
  ],
  [
    'reserved characters taken as they are, in a list, too',
    'additive',
    withParameters(tags({})),
    withParameters(tags({ allowReserved: true })),
  ],
  [
    'empty value no longer taken',
    'potentially-breaking',
    withParameters(query(nowEmpty)),
    withParameters(query()),
  ],
  ['empty value taken', 'additive', withParameters(query()), withParameters(query(nowEmpty))],
  [
    'response header in JSON with another type',
    'breaking',
    answered(asJson({ type: 'integer' })),
    answered(asJson({ type: 'boolean' })),
  ],
  [
    'response header in JSON that was a plain text',
    'breaking',
    answered({ 'X-Page': { schema: text } }),
    answered(asJson(text)),
  ],
  ['default of a server variable', 'potentially-breaking', regional('eu'), regional('us')],
  [
    'words about a server variable',
    'docs-only',
    regional('eu'),
    regional('eu', { description: 'Where.' }),
  ],
  ['words about a path', 'docs-only', onPath({ summary: 'Things.' }), onPath({ summary: 'All.' })],
  ['words about a scope', 'docs-only', scoped('Reads.'), scoped('Reads all.')],
  [
    'day of the announced end',
    'docs-only',
    withOperation({ deprecated: true, 'x-sunset': '2026-01-01' }),
    withOperation({ deprecated: true, 'x-sunset': '2027-01-01' }),
  ],
];
