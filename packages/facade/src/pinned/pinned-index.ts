import type { KnownVersion } from '../config/api-version-mode.js';
import type { DataIndexOf } from '../data/connect.js';
import type { RecordMetadata } from '../data/record.js';

/** An index in one version of the API: the first argument of every function beside `connect`. */
export interface PinnedIndex<
  Version extends KnownVersion = KnownVersion,
  T extends object = RecordMetadata,
> {
  /** Namespace of the calls that name none. */
  readonly namespace: string | undefined;
  /** The same index, for the records of one namespace. */
  inNamespace(name: string): PinnedIndex<Version, T>;
  /** Keeps the version and the metadata of the records apart by type; there is no such member. */
  readonly types?: { readonly version: Version; readonly metadata: T };
}

/** What a function takes beside the index: what the method of this name takes, in the version of the index. */
export type MethodArguments<
  Version extends KnownVersion,
  T extends object,
  Name extends string,
> = Name extends keyof DataIndexOf<Version, T>
  ? DataIndexOf<Version, T>[Name] extends (...given: infer Given) => unknown
    ? Given
    : never
  : never;

/** What the method of a name answers. */
export type MethodResult<
  Version extends KnownVersion,
  T extends object,
  Name extends string,
> = Name extends keyof DataIndexOf<Version, T>
  ? DataIndexOf<Version, T>[Name] extends (...given: never) => infer Result
    ? Result
    : never
  : never;

/** A method of an index as a function. Where the version lacks the operation, no argument fits. */
export type PinnedFunction<Name extends string> = <Version extends KnownVersion, T extends object>(
  index: PinnedIndex<Version, T>,
  ...given: MethodArguments<Version, T, Name>
) => MethodResult<Version, T, Name>;
