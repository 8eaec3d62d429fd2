import { optionsOf } from '../engine/argument.js';

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
  const onError: unknown = typeof errorMode === 'object' ? errorMode?.onError : errorMode;
  return {
    uri,
    integrationId: integration,
    errorMode: { onError: typeof onError === 'string' ? onError.toLowerCase() : onError },
  };
}
