import { withoutUndefined } from '@pinecone-versioned/transport';
import { isOptions, optionsOf } from '../engine/argument.js';

/** What an import does about a record that it cannot take. */
export type ImportErrorMode = 'continue' | 'abort';

/** Options of `startImport`. */
export interface StartImportOptions {
  /** Where the files are, such as `s3://bucket/imports/`. */
  uri: string;
  /** Id of the storage integration; not needed for public buckets. */
  integration?: string | undefined;
  /** Whether a bad record ends the import. @default 'continue' */
  errorMode?: ImportErrorMode | { readonly onError: ImportErrorMode } | undefined;
}

/** The body of the request for an import. */
export function startImportBody(options: StartImportOptions): object {
  const { integration, errorMode = 'continue', ...rest } = optionsOf('startImport', options);
  const integrationId = withoutUndefined({ integrationId: integration });
  return { ...rest, ...integrationId, errorMode: errorModeOf(errorMode) };
}

/** The mode may be given by itself; earlier SDKs spell it in capitals. */
function errorModeOf(given: unknown): unknown {
  if (typeof given === 'string') return { onError: given.toLowerCase() };
  if (!isOptions(given)) return given;
  const { onError }: { readonly onError?: unknown } = given;
  return typeof onError === 'string' ? { ...given, onError: onError.toLowerCase() } : given;
}
