import type { CallOptions } from '../call/call-options.js';
import type { ApiVersionMode } from '../config/api-version-mode.js';
import type { EngineConfig } from '../config/pinecone-config.js';
import type { IndexTarget } from '../hosts/index-target.js';
import { chooseVersions } from '../negotiation/choose-versions.js';
import { versionsOf } from '../negotiation/operation-in.js';
import type { RegistryOperation } from '../negotiation/registry-types.js';
import { optionsOf } from './argument.js';
import { encodeRequest, type RequestInput, type WireRequest } from './encode-request.js';

/** Makes the result of an answer. */
export type ShapeAnswer = (answer: never) => unknown;

/** One call of an operation. */
export interface EngineCall {
  readonly operation: RegistryOperation;
  /** A function may throw: the call then rejects before anything is sent. */
  readonly input?: RequestInput | (() => RequestInput);
  readonly options?: CallOptions | undefined;
  /** The index whose data is meant; without it the call goes to the control plane. */
  readonly target?: IndexTarget;
  /** Makes the result of the answer, whose fields have their names here by then. @default the answer */
  readonly shape?: ShapeAnswer | undefined;
}

/** A call whose request has its names on the wire, and that some version can take. */
export interface PreparedCall {
  readonly operation: RegistryOperation;
  readonly input: RequestInput;
  readonly wire: WireRequest;
  readonly options: CallOptions;
  readonly shape: ShapeAnswer | undefined;
  /** Versions that may be used, best first. */
  readonly versions: readonly [string, ...string[]];
}

/** Finds out what a call may be sent with, before anything is sent. `modeOf` gets the version that the call names. */
export function prepareCall(
  { operation, input: given = {}, shape, options: own }: EngineCall,
  modeOf: (ofCall: string | undefined) => ApiVersionMode,
  { allowPreview }: Pick<EngineConfig, 'allowPreview'>,
): PreparedCall {
  const { id } = operation;
  const input = typeof given === 'function' ? given() : given;
  const options = optionsOf(id, own ?? {});
  const mode = modeOf(options.apiVersion);
  const wire = encodeRequest(operation, input);
  const having = versionsOf(operation);
  const { versioned } = wire;
  const versions = chooseVersions({ operation: id, having, versioned, mode, allowPreview });
  return { operation, input, wire, shape, options, versions };
}
