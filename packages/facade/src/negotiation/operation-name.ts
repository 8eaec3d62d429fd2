import type { registry } from '../generated/registry.js';

type Apis = typeof registry;

/** Name of an operation, such as `createNamespace`. */
export type OperationName = Apis[keyof Apis][number]['id'];
