import type { RequestFields } from '../negotiation/registry-types.js';
import { toWire, type VersionedField } from '../wire/to-wire.js';

/** A request as methods give it: names in camelCase or as on the wire. */
export interface RequestInput {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly body?: unknown;
}

/** The named parts of a request with the names of the wire. The path is named by the route. */
export interface WireRequest {
  readonly query: Readonly<Record<string, unknown>> | undefined;
  readonly body: unknown;
  readonly versioned: readonly VersionedField[];
}

/** Names the parts of a request as the wire does, and says which fields not every version has. */
export function encodeRequest(fields: RequestFields, input: RequestInput): WireRequest {
  const query = toWire(fields.query, input.query);
  const body = toWire(fields.body, input.body);
  return {
    query: query.value as WireRequest['query'],
    body: body.value,
    versioned: query.versioned.concat(body.versioned),
  };
}
