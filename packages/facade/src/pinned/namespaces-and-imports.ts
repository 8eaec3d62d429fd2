import type { CallOptions } from '../call/call-options.js';
import type { PineconePromise } from '../call/pinecone-promise.js';
import type { KnownVersion } from '../config/api-version-mode.js';
import { type StartImportOptions, startImportBody } from '../data/start-import.js';
import { optionsOf } from '../engine/argument.js';
import * as operations from '../generated/db-data.js';
import type { ResponseOf } from '../models.js';
import { calling, contextOf, writing } from './calling.js';
import type { PinnedFunction, PinnedIndex } from './pinned-index.js';

/** Creates a namespace; from 2025-10. Operation `createNamespace`. */
export const createNamespace: PinnedFunction<'createNamespace'> = /* @__PURE__ */ calling(
  operations.createNamespace,
  (_, body: object) => ({ body: optionsOf('createNamespace', body) }),
);

/** A namespace by its name. Operation `describeNamespace`. */
export const describeNamespace: PinnedFunction<'describeNamespace'> = /* @__PURE__ */ calling(
  operations.describeNamespace,
  (_, namespace: string) => ({ path: { namespace } }),
);

/** Deletes a namespace and its records. Operation `deleteNamespace`. */
export const deleteNamespace: PinnedFunction<'deleteNamespace'> = /* @__PURE__ */ writing(
  operations.deleteNamespace,
  (_, namespace: string) => ({ path: { namespace } }),
);

/** Imports records from object storage. Operation `startImport`; see `waitForImport`. */
export function startImport<Version extends KnownVersion, T extends object>(
  index: PinnedIndex<Version, T>,
  options: StartImportOptions,
  call?: CallOptions,
): PineconePromise<ResponseOf<'startImport'>> {
  const input = () => ({ body: startImportBody(options) });
  return contextOf(index).call(operations.startImport, input, call);
}

/** An import by its id. Operation `describeImport`. */
export const describeImport: PinnedFunction<'describeImport'> = /* @__PURE__ */ calling(
  operations.describeImport,
  (_, id: string) => ({ path: { id } }),
);

/** Cancels an import that has not ended. Operation `cancelImport`. */
export const cancelImport: PinnedFunction<'cancelImport'> = /* @__PURE__ */ calling(
  operations.cancelImport,
  (_, id: string) => ({ path: { id } }),
);
