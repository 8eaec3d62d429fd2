export { openStore } from './open-store.js';
export type { Store } from './store.js';
export { StoreError, type StoreErrorCode } from './store-error.js';
