import type { Arbitrary } from 'fast-check';
import { expectRefusal, expectSame } from '../expectations.ts';
import { indexOf } from '../model.ts';
import { makeStep, type Step } from '../step.ts';
import { anyPlace, placeInWords } from '../values.ts';

const create = anyPlace.map((place) =>
  makeStep({
    says: `create the namespace ${placeInWords(place)}`,
    can: ({ indexes }) => indexes.has(place.index),
    async run(model, world) {
      const { index, namespace } = place;
      const { namespaces } = indexOf(model, index);
      const call = world.pc.index(index).createNamespace({ name: namespace });
      if (!world.pc.supports('createNamespace')) {
        const error = 'PineconeOperationNotInVersionError';
        return expectRefusal('createNamespace', call, error);
      }
      if (namespaces.has(namespace)) {
        return expectRefusal(`creating ${namespace} again`, call, 'PineconeConflictError');
      }
      const { data, response } = await call.withResponse();
      expectSame('the created namespace', [data.name, data.recordCount], [namespace, 0]);
      world.wrote(index, namespace, response);
      namespaces.set(namespace, new Map());
    },
  }),
);

const describe = anyPlace.map((place) =>
  makeStep({
    says: `describe the namespace ${placeInWords(place)}`,
    can: ({ indexes }) => indexes.has(place.index),
    async run(model, world) {
      const { index, namespace } = place;
      await world.catchUp(index, namespace);
      const call = world.pc.index(index).describeNamespace(namespace);
      const records = indexOf(model, index).namespaces.get(namespace);
      if (!records) return expectRefusal('describing it', call, 'PineconeNotFoundError');
      const { name, recordCount } = await call;
      expectSame('the namespace', [name, recordCount], [namespace, records.size]);
    },
  }),
);

const remove = anyPlace.map((place) =>
  makeStep({
    says: `delete the namespace ${placeInWords(place)}`,
    can: ({ indexes }) => indexes.has(place.index),
    async run(model, world) {
      const { index, namespace } = place;
      const { namespaces } = indexOf(model, index);
      const call = world.pc.index(index).deleteNamespace(namespace);
      if (!namespaces.has(namespace)) {
        return expectRefusal('deleting it', call, 'PineconeNotFoundError');
      }
      world.wrote(index, namespace, await call);
      namespaces.delete(namespace);
    },
  }),
);

/** Steps that make, show and remove namespaces; counts and lists of them belong to the steps of indexes. */
export const namespaceSteps: readonly Arbitrary<Step>[] = [create, describe, remove];
