import {
  type API_VERSION,
  createAdminClient,
  createAssistantDataClient,
  createDbControlClient,
  createDbDataClient,
  createOauthClient,
  type dbControl,
  type dbData,
} from '@pinecone-versioned/client-2025-10';
import type { dbData as dbDataTable } from '@pinecone-versioned/client-2025-10/db-data';
import { expectTypeOf, test } from 'vitest';

const control = createDbControlClient({ apiKey: 'key' });
const records = createDbDataClient({ apiKey: 'key', host: 'docs-example.svc.pinecone.io' });

/** The literals of an open enum, which editors suggest; a plain string among them would swallow them all. */
type Named<Enum> = Enum extends string ? (string extends Enum ? never : Enum) : never;

test('speaks 2025-10', () => {
  expectTypeOf<typeof API_VERSION>().toEqualTypeOf<'2025-10'>();
  expectTypeOf<(typeof dbDataTable)['version']>().toEqualTypeOf<'2025-10'>();
});

test('has the operations that begin with 2025-10', () => {
  records.POST('/namespaces', {
    body: { name: 'example-namespace', schema: { fields: { year: { filterable: true } } } },
  });
  records.POST('/vectors/fetch_by_metadata', { body: { filter: { year: { $gte: 2020 } } } });
  expectTypeOf<dbData.operations>().toHaveProperty('createNamespace');
});

test('has the fields that begin with 2025-10', () => {
  records.GET('/namespaces', { params: { query: { prefix: 'example', limit: 10 } } });
  records.POST('/vectors/update', { body: { filter: {}, setMetadata: { year: 2025 } } });
  const body: dbControl.CreateIndexRequest = {
    name: 'docs-example',
    dimension: 1536,
    spec: {
      serverless: {
        cloud: 'aws',
        region: 'us-east-1',
        read_capacity: { mode: 'Dedicated', dedicated: { node_type: 'b1', scaling: 'Manual' } },
        schema: { fields: { year: { filterable: true } } },
      },
    },
  };
  control.POST('/indexes', { body });
});

test('narrows read capacity by its mode', () => {
  const capacity = {} as dbControl.ReadCapacity;
  expectTypeOf(capacity.mode).toEqualTypeOf<'OnDemand' | 'Dedicated'>();
  if (capacity.mode === 'Dedicated') {
    expectTypeOf(capacity.dedicated).toEqualTypeOf<dbControl.ReadCapacityDedicatedConfig>();
  } else {
    expectTypeOf(capacity).not.toHaveProperty('dedicated');
  }
});

test('knows no path beyond the spec', () => {
  // @ts-expect-error no such path
  records.GET('/vectors/fetch_by_id');
  // @ts-expect-error no such query parameter
  records.GET('/vectors/list', { params: { query: { suffix: 'a' } } });
});

test('names the metrics and takes others', () => {
  type Metric = Required<dbControl.CreateIndexRequest>['metric'];
  expectTypeOf<Named<Metric>>().toEqualTypeOf<'cosine' | 'dotproduct' | 'euclidean'>();
  expectTypeOf<string>().toExtend<Metric>();
  expectTypeOf<number>().not.toExtend<Metric>();
});

test('demands bodies and leaves what has a default optional', () => {
  // @ts-expect-error a body is required
  records.POST('/namespaces');
  // @ts-expect-error name is required
  records.POST('/namespaces', { body: {} });
  expectTypeOf<dbData.QueryRequest['includeMetadata']>().toEqualTypeOf<boolean | undefined>();
});

test('leaves no version header to give', () => {
  type Header = dbData.operations[keyof dbData.operations]['parameters']['header'];
  expectTypeOf<Header>().toEqualTypeOf<undefined>();
  type ControlHeader = dbControl.operations[keyof dbControl.operations]['parameters']['header'];
  expectTypeOf<ControlHeader>().toEqualTypeOf<undefined>();
});

test('takes records with fields of any kind, and their id', () => {
  const path = '/records/namespaces/{namespace}/upsert';
  const params = { path: { namespace: 'example-namespace' } };
  records.POST(path, { params, body: [{ _id: 'rec1', text: 'Apples', more: { deep: [null] } }] });
  // @ts-expect-error _id is required
  records.POST(path, { params, body: [{ text: 'Apples' }] });
});

test('takes a file as a Blob', () => {
  const assistant = createAssistantDataClient({ apiKey: 'key', host: 'prod-1-data.pinecone.io' });
  const params = { path: { assistant_name: 'example-assistant' } };
  assistant.POST('/files/{assistant_name}', { params, body: { file: new Blob(['text']) } });
  // @ts-expect-error the bytes go in a Blob
  assistant.POST('/files/{assistant_name}', { params, body: { file: 'text' } });
});

test('demands the credential that the API knows', () => {
  createAdminClient({ bearerToken: async () => 'token' });
  // @ts-expect-error the Admin API takes a bearer token
  createAdminClient({ apiKey: 'key' });
  createOauthClient();
});
