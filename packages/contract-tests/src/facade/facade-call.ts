import type { CallOptions, Pinecone, PineconePromise } from 'pinecone-versioned';
import { InexpressibleError, methodCall } from './facade-methods.ts';
import type { WireArguments } from './wire-arguments.ts';

/** A request to make through the facade. */
export interface FacadeArguments extends WireArguments {
  /** Host or URL of the index; needed by operations of the data plane. */
  readonly host?: string | undefined;
  readonly options?: CallOptions | undefined;
}

/** A facade seen without its types, which follow the version: suites run in all of them. */
export type AnyPinecone = Pick<Pinecone<never>, 'capabilities' | 'index' | 'inference'>;

type Method = (...args: unknown[]) => PineconePromise<unknown>;

/** What the methods of an API are called on. */
const OBJECTS: Readonly<Record<string, (pc: AnyPinecone, host: string) => object>> = {
  dbControl: (pc) => pc,
  dbData: (pc, host) => pc.index({ host }),
  inference: (pc) => pc.inference,
};

/**
 * Calls an operation of the facade by its name, as `capabilities()` has it, with the parts of the wanted request. Names
 * may be those of the wire or the facade's.
 *
 * @throws InexpressibleError when the facade has no method or no argument for it; everything else rejects.
 * @example await facadeCall(pc, 'describeIndex', { path: { index_name: 'docs' } })
 */
export function facadeCall(
  pc: AnyPinecone,
  operation: string,
  { host = '', options, ...request }: FacadeArguments,
): PineconePromise<unknown> {
  const api = pc.capabilities().find((each) => each.operation === operation)?.api ?? '';
  const object = OBJECTS[api]?.(pc, host) as Readonly<Record<string, Method>> | undefined;
  const { method, args } = methodCall(operation, request);
  const call = object?.[method];
  if (!object || !call) {
    throw new InexpressibleError(`The facade has no method ${method} for ${operation}.`);
  }
  return call.apply(object, options === undefined ? [...args] : [...args, options]);
}
