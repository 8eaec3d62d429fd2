import type { IndexModel, OperationsOf } from '../../src/index.js';
import { Pinecone } from '../../src/index.js';

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const check = <_Holds extends true>(): void => {};

/** Never called: the compiler is the test. */
export async function typesFollowThePin(): Promise<void> {
  const old = new Pinecone({ apiVersion: '2025-04' });
  const recent = new Pinecone({ apiVersion: '2025-10' });
  const auto = new Pinecone();
  const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } } as const;
  const readCapacity = { mode: 'OnDemand' } as const;
  const create = { name: 'a', dimension: 2 };
  const wider = { serverless: { ...spec.serverless, readCapacity } };

  // @ts-expect-error An operation of 2025-10.
  old.index('x').createNamespace;
  // @ts-expect-error An operation of 2025-10.
  old.index('x').fetchByMetadata;
  // @ts-expect-error Also of a namespace.
  old.index('x').namespace('n').createNamespace;
  recent.index('x').createNamespace;
  recent.index('x').namespace('n').fetchByMetadata;
  auto.index('x').createNamespace;
  old.withOptions({ apiVersion: '2025-10' }).index('x').createNamespace;

  const [early, late] = [old.index('x'), recent.index('x')];
  early.query({ id: 'a', topK: 1 });
  late.query({ id: 'a', topK: 1, scanFactor: 2 });
  // @ts-expect-error A field of 2025-10.
  early.query({ id: 'a', topK: 1, scanFactor: 2 });
  late.update({ filter: { a: 1 }, metadata: { a: 2 }, dryRun: true });
  early.update({ id: 'a', metadata: { a: 2 } });
  // @ts-expect-error Updates by filter are of 2025-10.
  early.update({ filter: { a: 1 }, metadata: { a: 2 } });
  // @ts-expect-error Of a namespace as well.
  early.namespace('n').update({ filter: { a: 1 }, metadata: { a: 2 } });
  // @ts-expect-error A record by its id, or all that a filter matches.
  late.update({ id: 'a', filter: { a: 1 }, metadata: { a: 2 } });
  late.listNamespaces({ prefix: 'a', limit: 2 });
  early.listNamespaces({ limit: 2 });
  // @ts-expect-error A field of 2025-10.
  early.listNamespaces({ prefix: 'a' });
  const matchTerms = { strategy: 'all', terms: ['a'] };
  late.searchRecords({ query: { topK: 1, inputs: { text: 'a' }, matchTerms } });
  // @ts-expect-error A field of 2025-10.
  early.searchRecords({ query: { topK: 1, inputs: { text: 'a' }, matchTerms } });

  old.createIndex({ ...create, spec });
  // @ts-expect-error A field of 2025-10.
  old.createIndex({ ...create, spec: { serverless: { cloud: 'aws', region: 'r', readCapacity } } });
  recent.createIndex({ ...create, spec: wider });
  auto.createIndex({ ...create, spec: wider });
  old.configureIndex({ name: 'a', podReplicas: 2, podType: 'p1.x2' });
  auto.configureIndex('a', { podReplicas: 2 });
  // @ts-expect-error A number of replicas.
  auto.configureIndex({ name: 'a', podReplicas: '2' });
  auto.configureIndex({ name: 'a', readCapacity });
  recent.configureIndex('a', { readCapacity });
  // @ts-expect-error A field of 2025-10.
  old.configureIndex({ name: 'a', readCapacity });
  // @ts-expect-error No such mode.
  auto.configureIndex({ name: 'a', readCapacity: { mode: 7 } });
  // @ts-expect-error No such version.
  new Pinecone({ apiVersion: '1999-01' });

  const described = await old.describeIndex('a');
  check<Equal<typeof described, IndexModel>>();
  check<Equal<(typeof described)['name'], string>>();
  check<Equal<(typeof described)['status']['ready'], boolean>>();
  check<Equal<'createNamespace' extends keyof OperationsOf['2025-04'] ? true : false, false>>();
}

interface Movie {
  genre: string;
  year: number;
}

/** Never called: the compiler is the test. */
export async function queriesAndFilters(): Promise<void> {
  const index = new Pinecone().index<Movie>('x');
  const sparseVector = { indices: [1], values: [1] };
  index.query({ sparseVector, topK: 1 });
  index.query({ vector: new Float32Array(2), sparseVector, topK: 1 });
  // @ts-expect-error An id or a vector.
  index.query({ id: 'a', vector: [1], topK: 1 });
  // @ts-expect-error One of them is needed.
  index.query({ topK: 1 });
  index.query({ id: 'a', topK: 1, filter: { genre: 'a', year: { $gte: 2000 } } });
  index.query({ id: 'a', topK: 1, filter: { $or: [{ genre: { $in: ['a'] } }, { year: 1 }] } });
  // @ts-expect-error A year is a number.
  index.query({ id: 'a', topK: 1, filter: { year: 'a' } });
  // @ts-expect-error No such operator.
  index.query({ id: 'a', topK: 1, filter: { year: { $near: 1 } } });
  // @ts-expect-error No such field.
  index.query({ id: 'a', topK: 1, filter: { director: 'a' } });

  const found = await index.searchRecords({ query: { topK: 1, inputs: { text: 'a' } } });
  check<Equal<(typeof found.result.hits)[number]['fields'], Partial<Movie>>>();
  check<Equal<(typeof found.result.hits)[number]['_id'], string>>();
  const other = await index.searchRecords<{ text: string }>({ query: { topK: 1, id: 'a' } });
  check<Equal<(typeof other.result.hits)[number]['fields'], { text?: string }>>();

  const untyped = new Pinecone().index('x');
  untyped.query({ id: 'a', topK: 1, filter: { $and: [{ kind: 'x' }, { year: { $gte: 1 } }] } });
  untyped.deleteMany({ filter: { $or: [{ kind: 'x' }, { kind: { $in: ['y'] } }] } });
  // @ts-expect-error A filter in it is one as well.
  untyped.query({ id: 'a', topK: 1, filter: { $and: [{ kind: { $near: 1 } }] } });

  const { matches } = await index.query({ id: 'a', topK: 1 });
  check<Equal<NonNullable<(typeof matches)[number]['metadata']>, Movie>>();
  const { records } = await index.fetch(['a']);
  check<Equal<NonNullable<NonNullable<(typeof records)[string]>['metadata']>, Movie>>();
  // @ts-expect-error Metadata has its type.
  index.upsert([{ id: 'a', metadata: { genre: 1, year: 1 } }]);
  const stats = await index.describeIndexStats();
  check<Equal<typeof stats.totalRecordCount, number | undefined>>();
}
