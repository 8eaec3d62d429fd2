import type { Pinecone, PineconeRecord } from 'pinecone-versioned';

/** Every record of an index, by its namespace and id. */
export type EveryRecord = ReadonlyMap<string, PineconeRecord>;

/** Reads all records of all namespaces, values and metadata included. */
export async function readEveryRecord(pc: Pinecone, indexName: string): Promise<EveryRecord> {
  const found = new Map<string, PineconeRecord>();
  const index = pc.index(indexName);
  for await (const { name = '' } of index.listNamespaces()) {
    const ids: string[] = [];
    for await (const { id = '' } of index.listPaginated({ namespace: name })) ids.push(id);
    const { records } = await index.fetchAll(ids, { namespace: name });
    for (const [id, record] of Object.entries(records)) found.set(`${name}/${id}`, record);
  }
  return found;
}

/** What differs between the records that should be there and those that are: a line each. */
export function differences(expected: EveryRecord, found: EveryRecord): string[] {
  const keys = new Set([...expected.keys(), ...found.keys()]);
  return [...keys].flatMap((key) => {
    const [before, after] = [expected.get(key), found.get(key)];
    if (before === undefined) return [`${key} was never written`];
    if (after === undefined) return [`${key} is missing`];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [`${key} is not the same`];
  });
}
