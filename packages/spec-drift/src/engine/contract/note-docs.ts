import type { JsonObject } from '../document/json-object.js';
import { joinPointer } from '../document/json-pointer.js';
import { sameJson } from '../document/same-json.js';
import type { Ledger } from './ledger.js';

/** A node with its members. */
interface Described {
  readonly pointer: string;
  readonly value: JsonObject;
}

/** Notes edits of the words around a node that change nothing on the wire. */
export function noteDocs(
  ledger: Ledger,
  { base, revision }: { base: Described; revision: Described },
  keys: readonly string[],
): void {
  for (const key of keys) {
    if (sameJson(base.value[key], revision.value[key])) continue;
    const at = revision.value[key] === undefined ? null : joinPointer(revision.pointer, key);
    ledger.note({
      kind: 'docs',
      title: 'documentation edited',
      detail: key,
      base: joinPointer(base.pointer, key),
      revision: at,
      grade: { wire: 'docs-only', why: 'Nothing changes on the wire.' },
      direction: 'none',
      everywhere: true,
    });
  }
}
