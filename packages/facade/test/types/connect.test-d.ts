import { connect, queryAtLeast, upsertAll } from '../../src/data/index.js';

interface Movie {
  readonly title: string;
}

/** Never called: the compiler is the test. */
export async function typesFollowThePin(): Promise<void> {
  const host = 'docs.svc.pinecone.io';
  const old = connect({ host, apiVersion: '2025-04' });
  // @ts-expect-error An operation of 2025-10.
  old.createNamespace;
  // @ts-expect-error Also of a namespace.
  old.namespace('n').fetchByMetadata;
  connect({ host, apiVersion: '2025-10' }).namespace('n').createNamespace;
  connect({ host }).fetchByMetadata;
  // @ts-expect-error The host is needed.
  connect({ apiVersion: '2025-10' });
  // @ts-expect-error No option of an index.
  connect({ host, controllerHostUrl: 'https://x.io' });
  // @ts-expect-error A run is a function here.
  connect({ host }).upsertAll;

  const movies = connect<'auto', Movie>({ host });
  await upsertAll(movies, [{ id: 'a', values: [1], metadata: { title: 'x' } }]);
  // @ts-expect-error No metadata of a movie.
  await upsertAll(movies, [{ id: 'a', values: [1], metadata: { name: 'x' } }]);
  await queryAtLeast(old, { id: 'a', topK: 1, atLeast: { lsn: '1' } });
  // @ts-expect-error Only the function waits.
  await old.query({ id: 'a', topK: 1, atLeast: { lsn: '1' } });
}
