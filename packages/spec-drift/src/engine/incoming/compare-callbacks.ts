import type { Ledger } from '../contract/ledger.js';
import { type Operation, operationsOf } from '../contract/operation.js';
import { isJsonObject, objectAt } from '../document/json-object.js';
import { joinPointer } from '../document/json-pointer.js';
import { compareIncoming } from './compare-incoming.js';

/** One request of a callback. */
interface Callback {
  /** Name and method: the same on both sides for the same request. */
  readonly key: string;
  /** Tells where the API takes the address from, such as `{$request.body#/url}`. */
  readonly expression: string;
  readonly operation: Operation;
}

/** Compares the requests that the API sends because of an operation. */
export function compareCallbacks(ledger: Ledger, from: Operation, to: Operation): void {
  const after = readCallbacks(to);
  const reported = to.id;
  for (const base of readCallbacks(from)) {
    const sameKey = after.filter(({ key }) => key === base.key);
    const revision = sameKey.find(({ expression }) => expression === base.expression) ?? sameKey[0];
    if (revision === undefined) {
      notePresence(ledger, base, { operation: reported, added: false });
      continue;
    }
    after.splice(after.indexOf(revision), 1);
    if (base.expression !== revision.expression) noteAddress(ledger, reported, { base, revision });
    compareIncoming(ledger, {
      base: base.operation,
      revision: revision.operation,
      operation: reported,
    });
  }
  for (const revision of after)
    notePresence(ledger, revision, { operation: reported, added: true });
}

function readCallbacks({ document, pointer, value }: Operation): Callback[] {
  return Object.entries(objectAt(value, 'callbacks')).flatMap(([name, raw]) => {
    const callback = document.follow(joinPointer(pointer, 'callbacks', name), raw);
    if (!isJsonObject(callback.value)) return [];
    return Object.entries(callback.value).flatMap(([expression, item]) => {
      if (expression.startsWith('x-')) return [];
      const place = document.follow(joinPointer(callback.pointer, expression), item);
      return operationsOf(document, expression, place).map((operation) => ({
        key: `${name} ${operation.method}`,
        expression,
        operation,
      }));
    });
  });
}

function notePresence(
  ledger: Ledger,
  { key, operation: { pointer } }: Callback,
  { operation, added }: { operation: string; added: boolean },
): void {
  ledger.note({
    kind: added ? 'callback-added' : 'callback-removed',
    title: added ? 'callback added' : 'callback removed',
    detail: key,
    base: added ? null : pointer,
    revision: added ? pointer : null,
    grade: added
      ? { wire: 'additive', why: 'Nobody waits for it yet.' }
      : { wire: 'breaking', why: 'Callers wait for a request that no longer comes.' },
    direction: 'response',
    operation,
  });
}

function noteAddress(
  ledger: Ledger,
  operation: string,
  { base, revision }: { base: Callback; revision: Callback },
): void {
  ledger.note({
    kind: 'callback-address-changed',
    title: 'callback goes to another address',
    detail: `${base.key}: ${base.expression} -> ${revision.expression}`,
    base: base.operation.pointer,
    revision: revision.operation.pointer,
    grade: {
      wire: 'breaking',
      why: 'The API takes the address from another place of the call than callers put it in.',
    },
    direction: 'request',
    operation,
  });
}
