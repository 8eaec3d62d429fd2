import type { ApiVersionMode } from './config/api-version-mode.js';
import type { OperationsOf } from './generated/types.js';
import type { VERSIONS } from './generated/versions.js';

type Last<List extends readonly unknown[]> = List extends readonly [...unknown[], infer Item]
  ? Item
  : never;

/** The newest API version that this release knows; answers of every version arrive in its shape. */
export type NewestVersion = Last<typeof VERSIONS> & keyof OperationsOf;

/** The version whose requests a client takes: its pin, or the newest one when the client chooses. */
export type RequestVersion<Mode extends ApiVersionMode> = Mode extends keyof OperationsOf
  ? Mode
  : NewestVersion;

/** Every operation that a client may call: those of its pin, or all. */
export type OperationIn<Mode extends ApiVersionMode> = keyof OperationsOf[RequestVersion<Mode>];

type Part<Operation, Name extends string> = Operation extends {
  readonly [Key in Name]?: infer Value;
}
  ? NonNullable<Value>
  : never;
type AnyOperation = OperationsOf[NewestVersion];

/** Body that an operation takes in a version. */
export type BodyOf<Mode extends ApiVersionMode, Name extends string> =
  Name extends OperationIn<Mode> ? Part<OperationsOf[RequestVersion<Mode>][Name], 'body'> : never;

/** Query parameters of an operation. */
export type QueryOf<Name extends keyof AnyOperation> = Part<AnyOperation[Name], 'query'>;

/** What an operation answers. */
export type ResponseOf<Name extends keyof AnyOperation> = Part<AnyOperation[Name], 'response'>;

/** An index: identity, host, configuration and state. */
export type IndexModel = ResponseOf<'describeIndex'>;
/** A backup of a serverless index. */
export type BackupModel = ResponseOf<'describeBackup'>;
/** A copy of a pod-based index. */
export type CollectionModel = ResponseOf<'describeCollection'>;
/** A job that creates an index from a backup. */
export type RestoreJobModel = ResponseOf<'describeRestoreJob'>;
/** A bulk import. */
export type ImportModel = ResponseOf<'describeImport'>;
/** A namespace of an index. */
export type NamespaceDescription = ResponseOf<'describeNamespace'>;
/** An embedding or reranking model. */
export type ModelInfo = ResponseOf<'getModel'>;
