import fc from 'fast-check';
import type { Route } from '../../src/contract/contract-book.js';
import { resolveSchema, type Schema } from '../../src/contract/schema.js';
import { type FuzzRequest, ROUTES } from './fuzz-target.js';
import { VALID_BODIES } from './valid-bodies.js';

const NDJSON = 'application/x-ndjson';

/** Requests that no version may carry out, each wrong in one way. */
export const malformedRequest: fc.Arbitrary<FuzzRequest> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ROUTES).chain(brokenBody) },
  { weight: 2, arbitrary: fc.constantFrom(...ROUTES).chain(brokenQuery) },
  { weight: 2, arbitrary: fc.constantFrom(...ROUTES).chain(strangerOfPath) },
  { weight: 1, arbitrary: unknownPath() },
  { weight: 1, arbitrary: fc.constantFrom(...ROUTES).map(wrongVersion) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...ROUTES).map((route) => ({ ...sound(route), key: null })),
  },
);

/** A request of an operation that has nothing wrong with it. */
function sound({ contract, operation, key }: Route, name = 'movies'): FuzzRequest {
  const { method, path, body } = operation;
  const valid = body?.mediaType === NDJSON ? { _id: 'r1', chunk: 'text' } : VALID_BODIES[key];
  return {
    plane: contract.plane,
    version: contract.version,
    method,
    path: path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(name)),
    ...(body && { body: JSON.stringify(valid) }),
  };
}

function brokenBody(route: Route): fc.Arbitrary<FuzzRequest> {
  const { body } = route.operation;
  if (!body) return brokenQuery(route);
  const request = sound(route);
  const text = request.body ?? '';
  const isNdjson = body.mediaType === NDJSON;
  const notJson = fc.oneof(
    fc.nat(text.length - 2).map((length) => text.slice(0, length + 1)),
    fc.string().filter((garbage) => garbage.trim() !== '' && !isJson(garbage)),
    fc.constant(`${'['.repeat(100_000)}`),
  );
  const notObject = fc.oneof(
    fc.constantFrom('null', '[]', '"text"', 'true', '[[{}]]'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  );
  const ways = [notJson, notObject];
  if (!isNdjson) ways.push(...brokenFields(route, body.schema));
  return fc.oneof(...ways).map((broken) => ({ ...request, body: broken }));
}

function brokenFields(route: Route, schema: Schema): fc.Arbitrary<string>[] {
  const { schemas } = route.contract;
  const valid = VALID_BODIES[route.key] ?? {};
  const { properties = {}, required = [] } = resolveSchema(schema, schemas);
  const unknownField = fc
    .tuple(fc.string(), fc.jsonValue())
    .filter(([name]) => !Object.hasOwn(properties, name))
    .map(
      ([name, value]) =>
        `{${JSON.stringify(name)}:${JSON.stringify(value)},${JSON.stringify(valid).slice(1)}`,
    )
    .map((text) => text.replace(/,\}$/, '}'));
  const wrongTypes = Object.entries(properties).map(([name, property]) =>
    otherType(resolveSchema(property, schemas)).map((value) =>
      JSON.stringify({ ...valid, [name]: value }),
    ),
  );
  const missing = required.map((name) => {
    const { [name]: _left, ...rest } = valid;
    return fc.constant(JSON.stringify(rest));
  });
  return [unknownField, ...wrongTypes, ...missing];
}

/** Values of every other type than that of the schema. */
function otherType({ type = 'object' }: Schema): fc.Arbitrary<unknown> {
  const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
  const values: Record<string, fc.Arbitrary<unknown>> = {
    object: fc.dictionary(fc.string(), fc.jsonValue()),
    array: fc.array(fc.jsonValue()),
    string: fc.string(),
    boolean: fc.boolean(),
    number,
  };
  const own = type === 'integer' ? 'number' : type;
  const others = Object.entries(values).filter(([name]) => name !== own);
  return fc.oneof(fc.constant(null), ...others.map(([, arbitrary]) => arbitrary));
}

function brokenQuery(route: Route): fc.Arbitrary<FuzzRequest> {
  const names = route.operation.parameters.filter((own) => own.in === 'query');
  const request = sound(route);
  const unknown = fc
    .string({ minLength: 1 })
    .filter((name) => names.every((own) => own.name !== name))
    .map((name) => new URLSearchParams([[name, 'x']]).toString());
  const bounded = names.filter(({ schema }) => schema.type === 'integer');
  const wrong = bounded.map(({ name }) =>
    fc
      .constantFrom('', 'ten', '1.5', '1e400', '-', 'NaN', '1&limit=2', '99999999999999999999')
      .map((value) => `${name}=${value}`),
  );
  return fc
    .oneof(unknown, ...wrong)
    .map((query) => ({ ...request, path: `${request.path}?${query}` }));
}

/** Names that nothing has, or that are not even text. */
function strangerOfPath(route: Route): fc.Arbitrary<FuzzRequest> {
  if (!route.operation.path.includes('{')) return brokenBody(route);
  const request = sound(route);
  const { path } = route.operation;
  const isNamespace = path.includes('{namespace}') && route.operation.body !== undefined;
  // Any text can name a namespace to write to or to search, so there the text has to be undecodable.
  const name = isNamespace
    ? fc.constantFrom('%', '%ff', '%c3%28')
    : fc.oneof(
        fc.constantFrom('%', '%ff', '%2e%2e%2f', '..%2f..%2fetc', 'none', '%00', 'v1'),
        fc.string().map((text) => encodeURIComponent(`no-${text}`.toWellFormed())),
      );
  return name.map((text) => ({ ...request, path: path.replaceAll(/\{\w+\}/g, () => text) }));
}

function unknownPath(): fc.Arbitrary<FuzzRequest> {
  const step = fc.oneof(fc.string(), fc.constantFrom('..', '.', 'indexes', 'vectors', '__index'));
  return fc
    .record({
      plane: fc.constantFrom('global' as const, 'index' as const),
      method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PURGE'),
      version: fc.constantFrom('2025-04', '2025-10'),
      path: fc
        .array(step)
        .map((steps) => steps.map((own) => encodeURIComponent(own.toWellFormed())).join('/'))
        .map((steps) => `/no/${steps}`),
    })
    .filter(({ path }) => !leadsToIndexes(path));
}

/** The one path that the steps can come back to. */
function leadsToIndexes(path: string): boolean {
  return ['', '/__index/movies'].some(
    (host) => new URL(`http://localhost${host}${path}`).pathname === '/indexes',
  );
}

function wrongVersion(route: Route): FuzzRequest {
  return { ...sound(route), version: '2020-01' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
