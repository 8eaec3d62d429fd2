import fc from 'fast-check';
import { compareCounts, compareIndex } from '../compare-index.ts';
import { expectRefusal, expectSame } from '../expectations.ts';
import { DIMENSION, indexOf, type ModelMetric } from '../model.ts';
import { makeStep, type Step } from '../step.ts';
import { anyIndex, anyMetric } from '../values.ts';
import type { World } from '../world.ts';

/** Creates an empty index; the model does not know of it yet. */
export function createIndex(
  { pc }: World,
  name: string,
  metric: ModelMetric,
): PromiseLike<{ readonly host: string }> {
  return pc.createIndex({
    name,
    dimension: DIMENSION,
    metric,
    spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
    tags: { made_for: name },
  });
}

const create = fc.tuple(anyIndex, anyMetric).map(([name, metric]) =>
  makeStep({
    says: `create the index ${name} (${metric})`,
    async run(model, world) {
      const call = createIndex(world, name, metric);
      if (model.indexes.has(name)) {
        await expectRefusal(`creating ${name} again`, call, 'PineconeConflictError');
        return;
      }
      await call;
      const tags = { made_for: name };
      model.indexes.set(name, { metric, tags, isProtected: false, namespaces: new Map() });
      model.gone.delete(name);
    },
  }),
);

const remove = anyIndex.map((name) =>
  makeStep({
    says: `delete the index ${name}`,
    can: ({ indexes }) => indexes.has(name),
    async run(model, world) {
      const { pc } = world;
      if (indexOf(model, name).isProtected) {
        const call = pc.deleteIndex(name);
        await expectRefusal(`deleting the protected ${name}`, call, 'PineconeForbiddenError');
        return;
      }
      const { host } = await pc.describeIndex(name);
      await pc.deleteIndex(name);
      await pc.waitUntilIndexDeleted(name);
      model.indexes.delete(name);
      model.gone.set(name, host);
      world.forget(name);
    },
  }),
);

const protect = fc.tuple(anyIndex, fc.boolean()).map(([name, on]) =>
  makeStep({
    says: `${on ? 'protect' : 'no longer protect'} the index ${name} from deletion`,
    can: ({ indexes }) => indexes.has(name),
    async run(model, { pc }) {
      const deletionProtection = on ? 'enabled' : 'disabled';
      const index = await pc.configureIndex(name, { deletionProtection });
      expectSame(`the protection of ${name}`, index.deletionProtection, deletionProtection);
      indexOf(model, name).isProtected = on;
    },
  }),
);

const count = anyIndex.map((name) =>
  makeStep({
    says: `read statistics and namespaces of ${name}`,
    can: ({ indexes }) => indexes.has(name),
    run: (model, world) => compareCounts(name, model, world),
  }),
);

const compare = anyIndex.map((name) =>
  makeStep({
    says: `compare all of ${name}`,
    can: ({ indexes }) => indexes.has(name),
    run: (model, world) => compareIndex(name, model, world),
  }),
);

/** Steps that make, change and remove indexes. */
export const indexSteps: readonly fc.Arbitrary<Step>[] = [create, remove, protect, count, compare];
