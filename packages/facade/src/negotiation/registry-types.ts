import type { HttpMethod } from '@pinecone-versioned/transport';

/** In which versions something exists, as indexes into `VERSIONS`; a bound that is absent is that of its surroundings. */
export interface VersionRange {
  /** The first version that has it. */
  readonly since?: number;
  /** The first version that no longer has it. */
  readonly until?: number;
}

/** A field of a request. */
export interface Field extends VersionRange {
  /**
   * The fields within it, or within each of its items. A field without a shape is sent as it is given: a scalar, or a
   * value whose keys are wholly the user's, such as metadata and filters.
   */
  readonly shape?: Shape;
}

/**
 * The fields of a request or of a part of it, by their names on the wire. `*` stands for keys that the user chooses and
 * whose values have fields of their own. Arrays are not marked: a shape holds for each item.
 */
export type Shape = Readonly<Record<string, Field>>;

/** Where the fields of a request go. */
export interface RequestFields {
  readonly path?: Shape;
  readonly query?: Shape;
  readonly body?: Shape;
}

/** What the facade knows of an operation beyond what the clients know. */
export interface RegistryOperation {
  /** Key of the API in the client modules of a version. */
  readonly api: string;
  /** Version -> route in the client of that version. */
  readonly routes: Readonly<Record<string, `${HttpMethod} /${string}`>>;
  readonly fields: RequestFields;
  /** Dotted paths of dates in the response, in the notation of `UserKeys`, with the versions that call them dates. */
  readonly dates?: Readonly<Record<string, VersionRange>>;
}

/** Every operation of the facade by its name. */
export type Registry = Readonly<Record<string, RegistryOperation>>;
