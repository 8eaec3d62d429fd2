import { isJsonObject, objectAt } from '../document/json-object.js';
import { joinPointer, pointerSegments } from '../document/json-pointer.js';
import { type OpenDocument, pointerOf } from '../document/open-document.js';
import type { Ledger } from './ledger.js';

/** Compares the lists of named schemas: unused ones that went, and names that changed. */
export function compareComponents(ledger: Ledger, base: OpenDocument, revision: OpenDocument) {
  const before = schemasOf(base);
  const after = schemasOf(revision);
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const used = gone.length > 0 ? usedPointers(base) : new Set();
  for (const name of gone) {
    const pointer = joinPointer('', 'components', 'schemas', name);
    if (used.has(pointer)) continue;
    ledger.note({
      kind: 'schema-removed-unused',
      title: 'schema that nothing used removed',
      detail: name,
      base: pointer,
      revision: null,
      grade: {
        wire: 'no-change',
        client: 'docs-only',
        why: 'No operation used it; a generator that emits unused schemas loses a type name.',
      },
      direction: 'none',
      everywhere: true,
    });
  }
  noteRenames(ledger, before, after);
}

function noteRenames(
  ledger: Ledger,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): void {
  const noted = new Set<string>();
  for (const { base, revision } of ledger.graph.entries()) {
    if (base.pointer === revision.pointer) continue;
    const from = schemaName(base.pointer);
    const to = schemaName(revision.pointer);
    if (from === null || to === null || from === to || noted.has(from)) continue;
    if (Object.hasOwn(after, from) || Object.hasOwn(before, to)) continue;
    noted.add(from);
    ledger.note({
      kind: 'schema-renamed',
      title: 'schema renamed',
      detail: `${from} -> ${to}`,
      base: base.pointer,
      revision: revision.pointer,
      grade: {
        wire: 'no-change',
        client: 'breaking',
        why: 'Names of schemas do not travel; a generated type has another name.',
      },
      direction: 'none',
    });
  }
}

function schemasOf(document: OpenDocument) {
  return objectAt(objectAt(document.root, 'components'), 'schemas');
}

const SCHEMAS = '/components/schemas/';

function schemaName(pointer: string): string | null {
  if (!pointer.startsWith(SCHEMAS) || pointer.includes('/', SCHEMAS.length)) return null;
  return pointerSegments(pointer)[2] ?? null;
}

/** The pointers that references name on any way from the paths and webhooks. */
function usedPointers(document: OpenDocument): Set<string> {
  const used = new Set<string>();
  const waiting: unknown[] = [document.root['paths'], document.root['webhooks']];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...value);
    else if (isJsonObject(value)) {
      waiting.push(...Object.values(value));
      if (typeof value['$ref'] !== 'string') continue;
      const { $ref } = value;
      // What only looks like a reference, as in an example, may lead anywhere.
      const target = document.find($ref);
      const pointer = pointerOf($ref);
      if (target === undefined || used.has(pointer)) continue;
      used.add(pointer);
      waiting.push(target);
    }
  }
  return used;
}
