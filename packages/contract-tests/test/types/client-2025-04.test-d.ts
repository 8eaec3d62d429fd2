import {
  type API_VERSION,
  type admin,
  type assistantData,
  createDbControlClient,
  createDbDataClient,
  createInferenceClient,
  type dbControl,
  type dbData,
} from '@pinecone-versioned/client-2025-04';
import type { dbControl as dbControlTable } from '@pinecone-versioned/client-2025-04/db-control';
import { expectTypeOf, test } from 'vitest';

const control = createDbControlClient({ apiKey: 'key' });
const records = createDbDataClient({ apiKey: 'key', host: 'docs-example.svc.pinecone.io' });

/** The literals of an open enum, which editors suggest; a plain string among them would swallow them all. */
type Named<Enum> = Enum extends string ? (string extends Enum ? never : Enum) : never;

test('speaks 2025-04', () => {
  expectTypeOf<typeof API_VERSION>().toEqualTypeOf<'2025-04'>();
  expectTypeOf<(typeof dbControlTable)['version']>().toEqualTypeOf<'2025-04'>();
});

test('has the operations of 2025-04', () => {
  expectTypeOf<dbData.paths>().toHaveProperty('/query');
  expectTypeOf<dbData.paths>().toHaveProperty('/namespaces');
  expectTypeOf<dbControl.paths>().toHaveProperty('/backups');
});

test('has no operation that came later', () => {
  expectTypeOf<dbData.paths>().not.toHaveProperty('/vectors/fetch_by_metadata');
  expectTypeOf<dbData.operations>().not.toHaveProperty('createNamespace');
  expectTypeOf<dbData.paths['/namespaces']['post']>().toEqualTypeOf<undefined>();
  // @ts-expect-error fetch_by_metadata begins with 2025-10
  records.POST('/vectors/fetch_by_metadata', { body: { filter: {} } });
  // @ts-expect-error creating a namespace begins with 2025-10
  records.POST('/namespaces', { body: { name: 'example-namespace' } });
});

test('has no field that came later', () => {
  const spec = { cloud: 'aws', region: 'us-east-1' } as const;
  control.POST('/indexes', { body: { name: 'docs-example', spec: { serverless: spec } } });
  control.POST('/indexes', {
    // @ts-expect-error read_capacity begins with 2025-10
    body: { name: 'a', spec: { serverless: { ...spec, read_capacity: { mode: 'OnDemand' } } } },
  });
  expectTypeOf<dbControl.ServerlessSpec>().not.toHaveProperty('schema');
  // @ts-expect-error listing namespaces by prefix begins with 2025-10
  records.GET('/namespaces', { params: { query: { prefix: 'example' } } });
  // @ts-expect-error updating by filter begins with 2025-10
  records.POST('/vectors/update', { body: { filter: {}, setMetadata: {} } });
});

test('knows no path beyond the spec', () => {
  // @ts-expect-error no such path
  control.GET('/index');
  // @ts-expect-error the path has no such method
  control.PUT('/indexes');
});

test('keeps to the metrics, which this version lists for good', () => {
  type Metric = Required<dbControl.CreateIndexRequest>['metric'];
  expectTypeOf<Metric>().toEqualTypeOf<'cosine' | 'dotproduct' | 'euclidean'>();
});

test('names the plans and takes others', () => {
  type Plan = Required<admin.Organization>['plan'];
  expectTypeOf<Named<Plan>>().toEqualTypeOf<'Free' | 'Standard' | 'Enterprise' | 'Dedicated'>();
  expectTypeOf<string>().toExtend<Plan>();
  expectTypeOf<number>().not.toExtend<Plan>();
});

test('demands bodies and what is required in them', () => {
  // @ts-expect-error a body is required
  control.POST('/indexes');
  // @ts-expect-error a body is required
  records.POST('/query', {});
  // @ts-expect-error name and spec are required
  control.POST('/indexes', { body: { dimension: 3 } });
  const inference = createInferenceClient({ apiKey: 'key' });
  expectTypeOf(inference.POST<'/embed'>)
    .parameter(1)
    .toExtend<{ body?: unknown } | undefined>();
});

test('leaves what has a default optional', () => {
  expectTypeOf<dbData.QueryRequest['includeValues']>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<dbControl.CreateIndexRequest>().toExtend<{ metric?: string }>();
  records.POST('/query', { body: { topK: 3, id: 'rec1' } });
});

test('demands path parameters', () => {
  // @ts-expect-error index_name is required
  control.GET('/indexes/{index_name}');
  // @ts-expect-error index_name is a string
  control.GET('/indexes/{index_name}', { params: { path: { index_name: 1 } } });
  control.GET('/indexes/{index_name}', { params: { path: { index_name: 'docs-example' } } });
});

test('leaves no version header to give', () => {
  type Parameters = dbControl.operations['describe_index']['parameters'];
  expectTypeOf<Parameters['header']>().toEqualTypeOf<undefined>();
  expectTypeOf<
    dbData.operations['queryVectors']['parameters']['header']
  >().toEqualTypeOf<undefined>();
});

test('takes records with fields of any kind, and their id', () => {
  const path = '/records/namespaces/{namespace}/upsert';
  const params = { path: { namespace: 'example-namespace' } };
  const body = [{ _id: 'rec1', text: 'Apples', year: 2025, tags: ['a'], more: { deep: null } }];
  records.POST(path, { params, body });
  // @ts-expect-error _id is required
  records.POST(path, { params, body: [{ text: 'Apples' }] });
  // @ts-expect-error a list of records is required
  records.POST(path, { params, body: '{"_id":"rec1"}' });
});

test('gives the body of the answer, or its error', async () => {
  const params = { path: { index_name: 'docs-example' } };
  const { data, error, response } = await control.GET('/indexes/{index_name}', { params });
  expectTypeOf(response).toEqualTypeOf<Response>();
  if (error) {
    expectTypeOf(error).toEqualTypeOf<dbControl.ErrorResponse>();
    expectTypeOf(data).toEqualTypeOf<undefined>();
  } else {
    expectTypeOf(data).toEqualTypeOf<dbControl.IndexModel>();
  }
});

test('keeps the chat answer apart from its stream', () => {
  expectTypeOf<assistantData.ChatAssistantResponseBody>().toEqualTypeOf<assistantData.ChatModel>();
  expectTypeOf<assistantData.ChatAssistantResponseEvent>().toEqualTypeOf<assistantData.StreamChatEventModel>();
});

test('demands the credential and, where it varies, the host', () => {
  // @ts-expect-error apiKey is required
  createDbControlClient({});
  // @ts-expect-error host is required
  createDbDataClient({ apiKey: 'key' });
});
