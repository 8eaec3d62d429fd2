import { expectSame } from './expectations.ts';
import { DIMENSION, indexOf, inListOrder, type Model } from './model.ts';
import type { World } from './world.ts';

/** Ids of a page of whole comparisons: small, so that there are several. */
const PAGE = 2;

/** Compares everything that can be read of an index with the model: description, counts, namespaces, ids, records. */
export async function compareIndex(name: string, model: Model, world: World): Promise<void> {
  const { metric, tags, isProtected, namespaces } = indexOf(model, name);
  await world.catchUpAll(name);
  const description = await world.pc.describeIndex(name);
  expectSame(
    `the description of ${name}`,
    {
      name: description.name,
      dimension: description.dimension,
      metric: description.metric,
      deletionProtection: description.deletionProtection,
      tags: { ...description.tags },
    },
    {
      name,
      dimension: DIMENSION,
      metric,
      deletionProtection: isProtected ? 'enabled' : 'disabled',
      tags: { ...tags },
    },
  );
  await compareCounts(name, model, world);
  for (const [namespace, expected] of namespaces) {
    const records = world.records(name, namespace);
    const ids: string[] = [];
    for await (const { id = '' } of records.listPaginated({ limit: PAGE })) ids.push(id);
    expectSame(`the ids of ${name}/"${namespace}"`, ids, inListOrder(expected.keys()));
    if (ids.length === 0) continue;
    const fetched = await records.fetch(ids);
    expectSame(
      `the records of ${name}/"${namespace}"`,
      fetched.records,
      Object.fromEntries(ids.map((id) => [id, { id, ...expected.get(id) }])),
    );
  }
}

/** Compares the counts of an index and its list of namespaces with the model. */
export async function compareCounts(name: string, model: Model, world: World): Promise<void> {
  const { namespaces } = indexOf(model, name);
  const order = inListOrder(namespaces.keys());
  const countOf = (namespace: string) => namespaces.get(namespace)?.size ?? 0;
  await world.catchUpAll(name);
  const stats = await world.pc.index(name).describeIndexStats();
  const counts = Object.entries(stats.namespaces).map(([namespace, { recordCount }]) => [
    namespace,
    recordCount,
  ]);
  expectSame(
    `the statistics of ${name}`,
    [Object.fromEntries(counts), stats.totalRecordCount],
    [
      Object.fromEntries(order.map((namespace) => [namespace, countOf(namespace)])),
      order.reduce((total, namespace) => total + countOf(namespace), 0),
    ],
  );
  const listed: unknown[] = [];
  for await (const each of world.pc.index(name).listNamespaces({ limit: PAGE })) {
    listed.push([each.name, each.recordCount]);
  }
  expectSame(
    `the namespaces of ${name}`,
    listed,
    order.map((namespace) => [namespace, countOf(namespace)]),
  );
}

/** Compares all indexes and backups with the model. */
export async function compareAll(model: Model, world: World): Promise<void> {
  const { indexes = [] } = await world.pc.listIndexes();
  const names = indexes.map(({ name }) => name);
  expectSame('the indexes', inListOrder(names), inListOrder(model.indexes.keys()));
  await compareBackups(model, world);
  for (const name of model.indexes.keys()) await compareIndex(name, model, world);
}

/** Compares the backups of the project, and those of each index. */
export async function compareBackups(model: Model, { pc }: World): Promise<void> {
  const idsOf = async (indexName?: string) => {
    const ids: string[] = [];
    for await (const { backupId } of pc.listBackups({ indexName, limit: PAGE })) ids.push(backupId);
    return inListOrder(ids);
  };
  const all = model.backups;
  expectSame('the backups', await idsOf(), inListOrder(all.map(({ id }) => id)));
  for (const [name, index] of model.indexes) {
    const own = all.filter(({ source }) => source === index);
    expectSame(`the backups of ${name}`, await idsOf(name), inListOrder(own.map(({ id }) => id)));
  }
}
