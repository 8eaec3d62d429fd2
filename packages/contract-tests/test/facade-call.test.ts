import { Pinecone } from 'pinecone-versioned';
import { expect, test } from 'vitest';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { facadeCall } from '../src/facade/facade-call.ts';
import { InexpressibleError } from '../src/facade/facade-methods.ts';

const pc = new Pinecone({ apiKey: 'key' });

test('every operation of the facade is one of a spec, and the reverse', async () => {
  const ofSpecs = (await contractOperations()).flatMap(({ facade, version }) =>
    facade === undefined ? [] : [`${version} ${facade}`],
  );
  const ofFacade = pc
    .capabilities()
    .flatMap(({ operation, versions }) => versions.map((version) => `${version} ${operation}`));
  expect(ofSpecs.sort()).toEqual(ofFacade.sort());
});

test('facadeCall says which requests no method can ask for', () => {
  const deletion = { host: 'docs.svc.pinecone.io', body: { ids: ['a'], deleteAll: false } };
  expect(() => facadeCall(pc, 'deleteVectors', deletion)).toThrow(InexpressibleError);
  expect(() => facadeCall(pc, 'noSuchOperation', {})).toThrow('no method noSuchOperation');
});
