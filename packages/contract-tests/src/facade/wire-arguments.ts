/** A value whose members are looked at by name. */
export type Members = Readonly<Record<string, unknown>>;

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a request says, by its places; the names are those of the wire, or the facade's. */
export interface WireArguments {
  readonly path?: Members | undefined;
  readonly query?: Members | undefined;
  readonly body?: unknown;
}
