import type { RequestFields } from '../negotiation/registry-types.js';
import { toWire, type VersionedField } from '../wire/to-wire.js';

/** A request as methods give it: names in camelCase or as on the wire. */
export interface RequestInput {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly body?: unknown;
}

/** A request with the names of the wire. */
export interface WireRequest {
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly versioned: readonly VersionedField[];
}

/** Names all parts of a request as the wire does, and says which fields not every version has. */
export function encodeRequest(fields: RequestFields, input: RequestInput): WireRequest {
  const path = toWire(fields.path ?? {}, input.path);
  const query = toWire(fields.query ?? {}, input.query);
  const body = toWire(fields.body ?? {}, input.body);
  return {
    path: path.value,
    query: query.value,
    body: body.value,
    versioned: [...path.versioned, ...query.versioned, ...body.versioned],
  };
}
