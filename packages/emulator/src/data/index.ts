export { createDataSet } from './create-data-set.js';
export { dataHandlers } from './data-handlers.js';
export { resumeImports } from './imports/import-handlers.js';
