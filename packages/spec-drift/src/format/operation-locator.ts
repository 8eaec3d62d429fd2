import { joinPointer } from '../engine/document/json-pointer.js';
import type { Finding, SourceLocation } from '../finding.js';
import type { ParsedDocument } from '../parsed-document.js';
import type { DocumentPairs } from '../read/read-pairs.js';

/** Finds an operation in the document of a finding; null when the document isn't known. */
export type OperationLocator = (finding: Finding, operation: string) => SourceLocation | null;

/** Makes a locator over documents; it looks in the revision, and in the base for what is gone. */
export function createOperationLocator({ pairs }: DocumentPairs): OperationLocator {
  const documents = new Map<string, ParsedDocument>();
  for (const { base, revision } of pairs) {
    if (base) documents.set(`base ${base.source}`, base);
    if (revision) documents.set(`revision ${revision.source}`, revision);
  }
  return ({ location }, operation) => {
    const side = location.revision ? 'revision' : 'base';
    const document = documents.get(`${side} ${location[side]?.file}`);
    const [method = '', path = ''] = splitOnce(operation);
    return document?.locate(joinPointer('/paths', path, method.toLowerCase())) ?? null;
  };
}

function splitOnce(operation: string): [string, string] {
  const space = operation.indexOf(' ');
  return [operation.slice(0, space), operation.slice(space + 1)];
}
