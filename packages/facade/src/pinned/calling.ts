import type { CallOptions } from '../call/call-options.js';
import type { KnownVersion } from '../config/api-version-mode.js';
import type { IndexContext } from '../data/index-context.js';
import type { RequestInput } from '../engine/encode-request.js';
import type { ShapeAnswer } from '../engine/prepare-call.js';
import type { RegistryOperation } from '../negotiation/registry-types.js';
import type { PinnedFunction, PinnedIndex } from './pinned-index.js';

/** The request that an argument stands for; may throw. */
export type InputOf<Given> = (context: IndexContext, given: Given) => RequestInput;

/** The calls behind an index. Its type hides them; what `connect` gives always has them. */
export function contextOf<Version extends KnownVersion, T extends object>(
  index: PinnedIndex<Version, T>,
): IndexContext {
  return index as unknown as IndexContext;
}

/** The function that sends an operation, typed as the method of its name; `shape` makes its result of the answer. */
export function calling<Name extends string, Given = never>(
  operation: RegistryOperation,
  inputOf: InputOf<Given>,
  shape?: ShapeAnswer,
): PinnedFunction<Name> {
  const send = (context: IndexContext, given: Given, call?: CallOptions) =>
    context.call(operation, () => inputOf(context, given), call, shape);
  return send as unknown as PinnedFunction<Name>;
}

/** As {@link calling}, for writes. */
export function writing<Name extends string, Given = never>(
  operation: RegistryOperation,
  inputOf: InputOf<Given>,
): PinnedFunction<Name> {
  const send = (context: IndexContext, given: Given, call?: CallOptions) =>
    context.write(operation, () => inputOf(context, given), call);
  return send as unknown as PinnedFunction<Name>;
}
