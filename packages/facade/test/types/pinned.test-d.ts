import {
  connect,
  createNamespace,
  fetchByMetadata,
  query,
  upsert,
  upsertAll,
} from '../../src/pinned/index.js';

interface Movie {
  readonly title: string;
}

/** Never called: the compiler is the test. */
export async function typesFollowThePin(): Promise<void> {
  const options = { host: 'docs.svc.pinecone.io', apiKey: 'key' };
  const old = connect({ ...options, apiVersion: '2025-04' });
  const index = connect({ ...options, apiVersion: '2025-10' });
  await createNamespace(index, { name: 'x' });
  // @ts-expect-error An operation of 2025-10.
  await createNamespace(old, { name: 'x' });
  // @ts-expect-error Also of a namespace.
  await fetchByMetadata(old.inNamespace('n'), { filter: {} });
  await query(index, { id: 'a', topK: 1, scanFactor: 2 });
  // @ts-expect-error A field of 2025-10.
  await query(old, { id: 'a', topK: 1, scanFactor: 2 });
  // @ts-expect-error No field of any version.
  await query(index, { id: 'a', topk: 1 });
  // @ts-expect-error The version is needed.
  connect(options);
  // @ts-expect-error So is the key: nothing is read from the environment.
  connect({ host: options.host, apiVersion: '2025-10' });

  const movies = connect<'2025-10', Movie>({ ...options, apiVersion: '2025-10' });
  await upsert(movies, [{ id: 'a', values: [1], metadata: { title: 'x' } }]);
  // @ts-expect-error No metadata of a movie.
  await upsert(movies, [{ id: 'a', values: [1], metadata: { name: 'x' } }]);
  // @ts-expect-error Nor here.
  await upsertAll(movies, [{ id: 'a', values: [1], metadata: { name: 'x' } }]);
  const { matches } = await query(movies, { id: 'a', topK: 1, includeMetadata: true });
  const title: string | undefined = matches[0]?.metadata?.title;
  await upsert(movies, [{ id: title ?? '' }]);
}
