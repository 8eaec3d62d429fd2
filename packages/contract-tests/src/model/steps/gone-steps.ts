import fc from 'fast-check';
import { expectRefusal } from '../expectations.ts';
import type { Model } from '../model.ts';
import { makeStep, type Step } from '../step.ts';
import { anyIndex } from '../values.ts';
import type { World } from '../world.ts';

type Use = (world: World, name: string) => PromiseLike<unknown>;

/** What may be asked of an index that is gone, by its name. */
const USES: ReadonlyMap<string, Use> = new Map<string, Use>([
  ['describe', ({ pc }, name) => pc.describeIndex(name)],
  ['delete', ({ pc }, name) => pc.deleteIndex(name)],
  ['configure', ({ pc }, name) => pc.configureIndex(name, { deletionProtection: 'disabled' })],
  ['back up', ({ pc }, name) => pc.createBackup({ indexName: name })],
  ['list the backups of', ({ pc }, name) => pc.listBackups({ indexName: name })],
  ['fetch from', ({ pc }, name) => pc.index(name).fetch(['a'])],
  ['list', ({ pc }, name) => pc.index(name).listPaginated()],
  ['query', ({ pc }, name) => pc.index(name).query({ id: 'a', topK: 1 })],
  ['upsert to', ({ pc }, name) => pc.index(name).upsert([{ id: 'a', values: [1, 1] }])],
  ['count', ({ pc }, name) => pc.index(name).describeIndexStats()],
]);

const isGone = ({ gone, indexes }: Readonly<Model>, name: string) =>
  gone.has(name) && !indexes.has(name);

const useGone = fc.tuple(anyIndex, fc.constantFrom(...USES)).map(([name, [verb, use]]) =>
  makeStep({
    says: `${verb} ${name}, which was deleted`,
    can: (model) => isGone(model, name),
    run: (_, world) => expectRefusal(`${verb} ${name}`, use(world, name), 'PineconeNotFoundError'),
  }),
);

const useOldHost = anyIndex.map((name) =>
  makeStep({
    says: `fetch from the host of the deleted ${name}`,
    can: (model) => isGone(model, name),
    async run({ gone }, { pc }) {
      const host = gone.get(name) ?? '';
      const call = pc.index({ host }).fetch(['a']);
      await expectRefusal(`fetching from ${host}`, call, 'PineconeNotFoundError');
    },
  }),
);

/** Steps that use what was deleted. */
export const goneSteps: readonly fc.Arbitrary<Step>[] = [useGone, useOldHost];
