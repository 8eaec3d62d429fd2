const PLAIN = `export { operationSender } from '../engine/operation-sender.js';
export { prepareCall } from '../engine/prepare-call.js';
export { checkRequest } from '../validation/check-request.js';
`;

const TRANSLATING = `import type { RequestInput } from '../engine/encode-request.js';
import { operationSender as plainSender } from '../engine/operation-sender.js';
import { type PreparedCall, prepareCall as plainCall } from '../engine/prepare-call.js';
import { isStable } from '../negotiation/is-stable.js';
import type { RegistryOperation } from '../negotiation/registry-types.js';
import { type CheckedRequest, checkRequest as plainCheck } from '../validation/check-request.js';
import { adapters } from './adapters.js';
import { VERSIONS } from './versions.js';

interface Step {
  readonly before: string;
  readonly adapter: {
    readonly request?: (request: never) => RequestInput;
    readonly response?: (data: never) => unknown;
  };
}

/** What a request becomes in each version that may be used. */
interface Translated {
  readonly inVersion?: ReadonlyMap<string, PreparedCall>;
}

const steps: Readonly<Record<string, readonly Step[]>> = adapters;

/** The adapters between a version and the newest one, oldest first. */
function stepsFrom(version: string, { id }: RegistryOperation): readonly Step[] {
  const index = (name: string) => (VERSIONS as readonly string[]).indexOf(name);
  return (steps[id] ?? []).filter(({ before }) => index(version) < index(before));
}

function requestFor(version: string, operation: RegistryOperation, input: RequestInput) {
  return stepsFrom(version, operation).reduceRight<RequestInput>(({ path, ...own }, { adapter }) => {
    const translated = adapter.request ? adapter.request(own as never) : own;
    return { ...translated, path };
  }, input);
}

/**
 * As the engine's own, with the request in the shape of each version that may be used. A request for a version that the
 * caller names is in the shape of that version already. A version that an adapter refuses to write for is left out.
 */
export const prepareCall: typeof plainCall = (given, modeOf, config) => {
  const mode = modeOf(given.options?.apiVersion);
  const isAdapted = (steps[given.operation.id] ?? []).some(({ adapter }) => adapter.request);
  if (!isAdapted || (mode !== 'auto' && mode !== 'minimum')) return plainCall(given, modeOf, config);
  const { operation, input: own = {} } = given;
  const input = typeof own === 'function' ? own() : own;
  const usable = VERSIONS.filter((version) => config.allowPreview || isStable(version));
  const inVersion = new Map<string, PreparedCall>();
  let refusal: unknown;
  for (const version of mode === 'minimum' ? usable : usable.toReversed()) {
    try {
      const translated = requestFor(version, operation, input);
      inVersion.set(version, plainCall({ ...given, input: translated }, () => version, config));
    } catch (error) {
      refusal ??= error;
    }
  }
  const [best, ...others] = inVersion.keys();
  const call = best === undefined ? undefined : inVersion.get(best);
  if (best === undefined || call === undefined) throw refusal;
  return { ...call, versions: [best, ...others], inVersion };
};

/** As the validation's own, for the request as the version gets it. */
export const checkRequest: typeof plainCheck = (
  call: CheckedRequest & Translated,
  version,
  isComplete,
) => plainCheck(call.inVersion?.get(version) ?? call, version, isComplete);

/** As the engine's own; answers of older versions come in the newest shape. */
export const operationSender: typeof plainSender = (...given) => {
  const send = plainSender(...given);
  return async (call: PreparedCall & Translated, version, server) => {
    const completed = await send(call.inVersion?.get(version) ?? call, version, server);
    if (completed.data === undefined) return completed;
    const data = stepsFrom(version, call.operation).reduce<unknown>(
      (value, { adapter }) => (adapter.response ? adapter.response(value as never) : value),
      completed.data,
    );
    return Object.defineProperty(completed, 'data', { value: data, enumerable: true });
  };
};
`;

/**
 * The module through which the engine makes its calls: the parts of the engine themselves, or, where a version needs an
 * adapter, the same parts with the adapters around them. So a release without adapters has nothing of this in it.
 */
export function renderCalls(isAdapted: boolean): string {
  return isAdapted ? TRANSLATING : PLAIN;
}
