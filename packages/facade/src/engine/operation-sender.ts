import type { RawClientOptions } from '../config/pinecone-config.js';
import { errorFromFailure } from '../errors/error-from-failure.js';
import { operationIn, type VersionedOperation } from '../negotiation/operation-in.js';
import { fromWire } from '../wire/from-wire.js';
import { apiCallers } from './api-callers.js';
import { CompletedCall } from './completed-call.js';
import { objectIn } from './object-in.js';
import { pathValues } from './path-values.js';
import type { PreparedCall } from './prepare-call.js';

/** Sends a call in a version to a server; without a server, to the one that the spec names. */
export type SendOperation = (
  call: PreparedCall,
  version: string,
  server: string | undefined,
) => Promise<CompletedCall<unknown>>;

/** Hears the headers of a success. */
type HeadersHandler = (
  headers: Headers,
  of: { readonly operation: string; readonly version: string },
) => void;

/** Makes what sends calls. */
export function operationSender(
  clientOptions: () => RawClientOptions,
  onHeaders: HeadersHandler = () => {},
): SendOperation {
  const callerOf = apiCallers(clientOptions);
  return async ({ operation, input, wire, shape, options }, version, server) => {
    const { name, servers } = operation.api;
    // The version was chosen among those that have the operation.
    const found = operationIn(operation, version) as VersionedOperation;
    const { apiVersion: _, ...limits } = options;
    try {
      const send = callerOf({ name, version, servers }, server);
      const result = await send(found, {
        ...limits,
        params: { path: pathValues(found.path, input.path), query: wire.query },
        body: wire.body,
      });
      const completed = new CompletedCall(result, () => {
        const answer = fromWire(found.answer, objectIn(result, found));
        // No version documents an answer without a body where one is read; it is passed on as it came.
        return answer && shape ? shape(answer as never) : answer;
      });
      onHeaders(result.received.headers, { operation: operation.id, version });
      return completed;
    } catch (failure) {
      throw errorFromFailure(failure);
    }
  };
}
