import type { registry } from '../generated/registry.js';

type Apis = typeof registry;

/** Name of an operation, such as `createNamespace`. */
export type OperationName = {
  [Api in keyof Apis]: keyof Apis[Api]['operations'];
}[keyof Apis];
