import type { SpecRequest, SpecSchema } from './spec-requests.js';

type Properties = Readonly<Record<string, SpecSchema>>;
/** Of a schema those that also say what the spec has in words only: any of them is a way to make the request. */
type Ways = (schema: SpecSchema) => readonly SpecSchema[];

const notEmpty = (schema: SpecSchema): SpecSchema => ({ ...schema, minLength: 1 });

const NAME = changed('name', () => ({ enum: ['a', 'docs-example', '0-9', 'a'.repeat(45)] }));
const CONDITION = {
  type: 'object',
  required: ['price'],
  properties: { price: { enum: [0, false, ''] } },
};

const BODIES: Readonly<Record<string, Ways>> = {
  'POST /query': (body) =>
    waysOf(body, [['id'], ['vector'], ['sparseVector'], ['vector', 'sparseVector'], ['queries']]),
  'POST /vectors/update': (body) =>
    body.properties?.['filter'] ? waysOf(body, [['id'], ['filter']]) : [body],
  'POST /vectors/delete': (body) => {
    const filter = changed('filter', () => CONDITION)(body);
    const all = filter.flatMap(changed('deleteAll', () => ({ enum: [true] })));
    return all.flatMap((each) => waysOf(each, [['ids'], ['filter'], ['deleteAll']]));
  },
  'POST /records/namespaces/{namespace}/search': ({ properties = {}, ...body }) => {
    const topK = changed('top_k', (schema) => ({ ...schema, minimum: 1, maximum: 10_000 }));
    const ways = topK(properties['query'] ?? {}).flatMap((query) =>
      waysOf(query, [['inputs'], ['vector'], ['id']]),
    );
    return ways.map((query) => ({ ...body, properties: { ...properties, query } }));
  },
  'POST /records/namespaces/{namespace}/upsert': (body) => [notEmpty(body)],
  'POST /embed': changed('inputs', notEmpty),
  'POST /rerank': changed('documents', notEmpty),
  'POST /indexes': NAME,
  'POST /indexes/create-for-model': NAME,
  'POST /backups/{backup_id}/create-index': NAME,
  'POST /collections': NAME,
};

/** The ways to make the body of a request; none where it has no body. */
export function bodiesOf({ route, resolve, body }: SpecRequest): readonly SpecSchema[] {
  const ways = BODIES[route] ?? ((schema) => [schema]);
  return body ? ways(resolve(body)) : [];
}

/** The query of a request. */
export function queryOf({ route, query }: SpecRequest): SpecSchema {
  const [asked = query] = route === 'GET /vectors/fetch' ? changed('ids', notEmpty)(query) : [];
  return { ...asked, additionalProperties: false };
}

function changed(name: string, change: (schema: SpecSchema) => SpecSchema): Ways {
  return ({ properties = {}, ...schema }) => [
    { ...schema, properties: { ...properties, [name]: change(properties[name] ?? {}) } },
  ];
}

/** The schema once for each way: these fields are given, and none of the other ways'. */
function waysOf(schema: SpecSchema, ways: readonly (readonly string[])[]): SpecSchema[] {
  const exclusive = ways.flat();
  const properties: Properties = schema.properties ?? {};
  return ways.map((way) => ({
    ...schema,
    required: [...(schema.required ?? []), ...way],
    properties: Object.fromEntries(
      Object.entries(properties).filter(
        ([name]) => way.includes(name) || !exclusive.includes(name),
      ),
    ),
  }));
}
