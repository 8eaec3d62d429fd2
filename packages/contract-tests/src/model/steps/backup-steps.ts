import fc from 'fast-check';
import { compareBackups, compareIndex } from '../compare-index.ts';
import { expectRefusal, expectSame } from '../expectations.ts';
import { indexOf, type Model } from '../model.ts';
import { makeStep, type Step } from '../step.ts';
import { anyIndex } from '../values.ts';

const anyOrdinal = fc.constantFrom(0, 0, 0, 1);
const anyTarget = fc.oneof(anyIndex, fc.constant('gamma'));

function backupAt({ backups }: Readonly<Model>, ordinal: number) {
  const backup = backups[ordinal];
  if (!backup) throw new Error(`The model has no backup ${ordinal + 1}.`);
  return backup;
}

const take = anyIndex.map((name) =>
  makeStep({
    says: `back ${name} up`,
    can: ({ indexes }) => indexes.has(name),
    async run(model, { pc }) {
      const source = indexOf(model, name);
      const { backupId, sourceIndexName } = await pc.createBackup({ indexName: name });
      const { status, recordCount, namespaceCount } = await pc.waitForBackup(backupId);
      const sizes = [...source.namespaces.values()].map(({ size }) => size);
      expectSame(
        'the backup',
        [sourceIndexName, status, recordCount, namespaceCount],
        [name, 'Ready', sizes.reduce((total, size) => total + size, 0), sizes.length],
      );
      const namespaces = structuredClone(source.namespaces);
      model.backups.push({ id: backupId, source, namespaces });
    },
  }),
);

const restore = fc.tuple(anyOrdinal, anyTarget).map(([ordinal, name]) =>
  makeStep({
    says: `restore backup ${ordinal + 1} as ${name}, and compare all of it`,
    can: ({ backups }) => backups.length > ordinal,
    async run(model, world) {
      const { id, source, namespaces } = backupAt(model, ordinal);
      const call = world.pc.createIndexFromBackup({ backupId: id, name });
      if (model.indexes.has(name)) {
        return expectRefusal(`restoring over ${name}`, call, 'PineconeConflictError');
      }
      const { restoreJobId } = await call;
      const { status, targetIndexName } = await world.pc.waitForRestoreJob(restoreJobId);
      expectSame('the restore job', [status, targetIndexName], ['Completed', name]);
      const { metric, tags } = source;
      const restored = {
        metric,
        tags,
        isProtected: false,
        namespaces: structuredClone(namespaces),
      };
      model.indexes.set(name, restored);
      model.gone.delete(name);
      await compareIndex(name, model, world);
    },
  }),
);

const remove = anyOrdinal.map((ordinal) =>
  makeStep({
    says: `delete backup ${ordinal + 1}`,
    can: ({ backups }) => backups.length > ordinal,
    async run(model, { pc }) {
      const { id } = backupAt(model, ordinal);
      await pc.deleteBackup(id);
      model.backups.splice(ordinal, 1);
      const gone = 'PineconeNotFoundError';
      await expectRefusal('describing the deleted backup', pc.describeBackup(id), gone);
      const again = pc.createIndexFromBackup({ backupId: id, name: 'delta' });
      await expectRefusal('restoring the deleted backup', again, gone);
    },
  }),
);

const list = fc.constant(
  makeStep({
    says: 'list the backups',
    can: ({ backups }) => backups.length > 0,
    run: compareBackups,
  }),
);

/** Steps that back up and restore. */
export const backupSteps: readonly fc.Arbitrary<Step>[] = [
  take,
  restore,
  restore,
  restore,
  remove,
  list,
];
