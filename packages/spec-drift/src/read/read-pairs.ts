import type { ParsedDocument } from '../parsed-document.js';
import { checkOpenApi, claimsToBeOpenApi } from './check-openapi.js';
import { InputError } from './input-error.js';
import { type JoinedText, joinFiles } from './join-files.js';
import { matchFiles } from './match-files.js';
import { type OpenedSource, openSource, type SourceFile } from './open-source.js';
import { type ParsedText, parseText } from './parse-text.js';
import { type ReadOptions, resolveReadOptions } from './read-options.js';

/** One document in both states; null where it is not there. */
export interface DocumentPair {
  /** What both are called: the path within the folders, empty for two single documents. */
  readonly name: string;
  readonly base: ParsedDocument | null;
  readonly revision: ParsedDocument | null;
}

/** What two sources hold. */
export interface DocumentPairs {
  readonly pairs: readonly DocumentPair[];
  /** Texts of the documents by what locations call them, to show excerpts. */
  readonly texts: {
    readonly base: ReadonlyMap<string, string>;
    readonly revision: ReadonlyMap<string, string>;
  };
}

/**
 * Reads two documents, or two folders of documents with the same names.
 *
 * @throws {InputError}
 */
export async function readPairs(
  base: string,
  revision: string,
  options: ReadOptions = {},
): Promise<DocumentPairs> {
  const resolved = resolveReadOptions(options);
  const [from, to] = await Promise.all([
    openSource(base, resolved),
    openSource(revision, resolved),
  ]);
  if (from.kind !== to.kind) {
    const [folder, other] = from.kind === 'folder' ? [base, revision] : [revision, base];
    throw new InputError('UNREADABLE', `a folder can't be compared with the file ${other}`, folder);
  }
  const texts = { base: new Map<string, string>(), revision: new Map<string, string>() };
  const pairs: DocumentPair[] = [];
  for (const { name, base: one, revision: other } of listPairs(from, to)) {
    const [before, after] = await Promise.all([parseFile(one), parseFile(other)]);
    if (name !== '' && ![before, after].some((each) => each && claimsToBeOpenApi(each))) continue;
    const [from, to] = await Promise.all([joined(before, one), joined(after, other)]);
    for (const { source, text } of from?.parts ?? []) texts.base.set(source, text);
    for (const { source, text } of to?.parts ?? []) texts.revision.set(source, text);
    pairs.push({
      name,
      base: from ? checkOpenApi(from) : null,
      revision: to ? checkOpenApi(to) : null,
    });
  }
  if (pairs.length === 0) {
    throw new InputError(
      'NOT_OPENAPI',
      `neither it nor ${revision} holds an OpenAPI document`,
      base,
    );
  }
  return { pairs, texts };
}

function listPairs(base: OpenedSource, revision: OpenedSource) {
  if (base.kind === 'folder' && revision.kind === 'folder') return matchFiles(base, revision);
  if (base.kind === 'file' && revision.kind === 'file') {
    return [{ name: '', base: base.file, revision: revision.file }];
  }
  return [];
}

async function joined(
  parsed: ParsedText | null,
  file: SourceFile | null,
): Promise<JoinedText | null> {
  return parsed && file && joinFiles(parsed, file);
}

async function parseFile(file: SourceFile | null): Promise<ParsedText | null> {
  return file && parseText(file.source, await file.read());
}
