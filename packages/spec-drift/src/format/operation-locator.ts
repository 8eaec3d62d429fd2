import { joinPointer, valueAt } from '../engine/document/json-pointer.js';
import type { Finding, SourceLocation } from '../finding.js';
import type { DocumentPairs } from '../read/read-pairs.js';

/** Finds an operation in the document of a finding; null when the document isn't known. */
export type OperationLocator = (finding: Finding, operation: string) => SourceLocation | null;

/** Makes a locator over documents; it looks in the revision, and in the base for what is gone. */
export function createOperationLocator({ pairs }: DocumentPairs): OperationLocator {
  return ({ location }, operation) => {
    const side = location.revision ? 'revision' : 'base';
    const [method = '', path = ''] = splitOnce(operation);
    const pointer = joinPointer('/paths', path, method.toLowerCase());
    const documents = pairs.flatMap((pair) => pair[side] ?? []);
    const own = documents.find(({ source }) => source === location[side]?.file);
    // What is found in a file that several documents share is shown in the first that has the operation.
    const holder = own ?? documents.find(({ value }) => valueAt(value, pointer) !== undefined);
    return holder?.locate(pointer) ?? null;
  };
}

function splitOnce(operation: string): [string, string] {
  const space = operation.indexOf(' ');
  return [operation.slice(0, space), operation.slice(space + 1)];
}
