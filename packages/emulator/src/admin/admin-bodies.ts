import type { Fault } from './fault.js';

/** Moves the clock: exactly one of the fields. */
export interface ClockChange {
  /** Milliseconds to move it on by. */
  readonly advanceMs?: number;
  /** ISO 8601. */
  readonly now?: string;
  /** Gives it its own time again. */
  readonly reset?: true;
}

/** An index to make, with its content by namespace. Exactly one of `create` and `createForModel`. */
export interface SeedIndex {
  /** Body of `POST /indexes`, in the newest version. */
  readonly create?: Readonly<Record<string, unknown>>;
  /** Body of `POST /indexes/create-for-model`, in the newest version. */
  readonly createForModel?: Readonly<Record<string, unknown>>;
  /** Vectors as `POST /vectors/upsert` takes them. */
  readonly vectors?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** Text records as `POST /records/namespaces/{namespace}/upsert` takes them. */
  readonly records?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** What to fill an emulator with. */
export interface Seed {
  readonly indexes: readonly SeedIndex[];
}

/** Bodies of the admin API by the names of their schemas. */
export interface AdminBodies {
  readonly fault: Fault;
  readonly clock: ClockChange;
  readonly snapshot: { readonly id?: string };
  readonly catchUp: { readonly index?: string };
  readonly seed: Seed;
}
