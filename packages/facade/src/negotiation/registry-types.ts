import type { BodySerializer } from '@pinecone-versioned/transport';

/** In which versions something exists, as indexes into `VERSIONS`; a bound that is absent is that of its surroundings. */
export interface VersionRange {
  /** The first version that has it. */
  readonly since?: number;
  /** The first version that no longer has it. */
  readonly until?: number;
}

/** What is to be done about a field of a request. */
export interface Field extends VersionRange {
  /** The fields within it, or within each of its items, of which something has to be known. */
  readonly shape?: Shape;
}

/**
 * The fields of a request or of a part of it of which something has to be known, by their names on the wire. Left out,
 * and sent as it is given, is a field that every version has under one and the same name, without anything inside that
 * would have to be known: a scalar, a list of scalars, or a value whose keys are wholly the user's, such as metadata.
 *
 * So these stand in a shape: a field whose name on the wire has an underscore (`top_k: {}`), one that not every version
 * has (`scanFactor: { since: 1 }`), and one with such fields inside (`vector: { shape: SearchRecordsVector }`). `*`
 * stands for keys that the user chooses and whose values have such fields; beside it every other field is named. Arrays
 * are not marked: a shape holds for each item.
 */
export type Shape = Readonly<Record<string, Field>>;

/**
 * Where the fields of a request go; a place without a shape is sent as it is given. Path parameters are not among them:
 * the route has their names.
 */
export interface RequestFields {
  readonly query?: Shape;
  readonly body?: Shape;
}

/**
 * What the facade knows of an operation. Lists are texts with `;` between their entries; before an entry stands, where
 * not all versions have it, the first that does, and after a hyphen the first that no longer does: `1`, `-2`, `1-2`.
 */
export interface RegistryOperation extends RequestFields {
  /** The facade's name of the operation, such as `createIndex`. */
  readonly id: string;
  readonly api: RegistryApi;
  /**
   * How the versions call it: `METHOD /path/{template}`, the retry class, the statuses whose body is JSON with a comma
   * between them (or `-`), and the media type of the body, with `!` when the body must be there.
   */
  readonly calls: string;
  /** Writes the body. @default as JSON without vectors */
  readonly serialize?: BodySerializer;
  /** What its specs require of a request, in the notation of `parseConstraints`. */
  readonly constraints?: string;
  /** Dotted paths of keys in the response that the user chose, in the notation of `UserKeys`. */
  readonly userKeys?: string;
  /** Dotted paths of dates in the response, in the notation of `UserKeys`. */
  readonly dates?: string;
}

/** One API in all versions. */
export interface RegistryApi {
  /** By the name of the specs, such as `db_data`. */
  readonly name: string;
  /** Base URLs; none where the host comes from a response. */
  readonly servers: readonly string[];
}

/** Operations by API, such as `dbData`. */
export type Registry = Readonly<Record<string, readonly RegistryOperation[]>>;
