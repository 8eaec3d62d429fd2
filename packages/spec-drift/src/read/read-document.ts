import type { ParsedDocument } from '../parsed-document.js';
import { checkOpenApi } from './check-openapi.js';
import { InputError } from './input-error.js';
import { joinFiles } from './join-files.js';
import { openSource } from './open-source.js';
import { parseText } from './parse-text.js';
import { type ReadOptions, resolveReadOptions } from './read-options.js';

/**
 * Reads one OpenAPI 3.0 or 3.1 document from a file, an http(s) URL or `git:REV:path`.
 *
 * @throws {InputError} when it can't be read, is not YAML or JSON, is not OpenAPI, or has a dangling `$ref`; the
 *   message starts with `file:line:column`.
 */
export async function readDocument(
  source: string,
  options: ReadOptions = {},
): Promise<ParsedDocument> {
  const opened = await openSource(source, resolveReadOptions(options));
  if (opened.kind === 'folder') {
    throw new InputError('UNREADABLE', 'it is a folder; expected one document', source);
  }
  const { file } = opened;
  return checkOpenApi(await joinFiles(await parseText(file.source, await file.read()), file));
}
