import { optionsOf } from '../engine/argument.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';

/** What an import does about a record that it cannot take. */
export type ImportErrorMode = 'continue' | 'abort';

/** Options of `startImport`. */
export interface StartImportOptions {
  /** Where the files are, such as `s3://bucket/imports/`. */
  readonly uri: string;
  /** Id of the storage integration; not needed for public buckets. */
  readonly integration?: string | undefined;
  /** Whether a bad record ends the import. @default 'continue' */
  readonly errorMode?: ImportErrorMode | { readonly onError: ImportErrorMode } | undefined;
}

/** The body of the request for an import. */
export function startImportBody(options: StartImportOptions): object {
  const { uri, integration, errorMode = 'continue' } = optionsOf('startImport', options);
  if (typeof uri !== 'string' || uri === '') {
    throw new PineconeArgumentError('startImport() needs `uri`, a text that is not empty.');
  }
  const onError = typeof errorMode === 'object' ? errorMode.onError : errorMode;
  return { uri, integrationId: integration, errorMode: { onError: String(onError).toLowerCase() } };
}
