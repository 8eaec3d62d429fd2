export * from '../shared-exports.js';
export { type ConnectOptions, connect, type DataIndexOf } from './connect.js';
export {
  deleteAllByIds,
  fetchAll,
  queryAtLeast,
  upsertAll,
  upsertRecordsAll,
  waitForImport,
  waitUntilVisible,
} from './index-functions.js';
