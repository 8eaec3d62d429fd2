import type { ExportCounts } from '../transfer/index.js';

/** Such as `2 indexes, 1 backup, 0 collections and 250 records`. */
export function renderCounts({ indexes, backups, collections, records }: ExportCounts): string {
  return `${count(indexes, 'index', 'indexes')}, ${count(backups, 'backup')}, ${count(collections, 'collection')} and ${count(records, 'record')}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
