export { exportData } from './export-data.js';
export type { ExportCounts } from './export-line.js';
export { importData } from './import-data.js';
export { type PushOptions, pushIndex } from './push-index.js';
export { TransferError } from './transfer-error.js';
