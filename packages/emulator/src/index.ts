export type { Seed, SeedIndex } from './admin/admin-bodies.js';
export type { Snapshot } from './admin/snapshots.js';
export { createEmulator, type Emulator } from './create-emulator.js';
export { ServiceError } from './http/service-error.js';
export type { EmulatorOptions, Freshness, Transitions } from './options.js';
export { startEmulator } from './start-emulator.js';
export { StartError } from './start-error.js';
export { StoreError, type StoreErrorCode } from './store/index.js';
