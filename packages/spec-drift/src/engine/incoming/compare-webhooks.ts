import type { Ledger } from '../contract/ledger.js';
import { type Operation, operationsOf } from '../contract/operation.js';
import { objectAt } from '../document/json-object.js';
import { joinPointer } from '../document/json-pointer.js';
import type { OpenDocument } from '../document/open-document.js';
import { compareIncoming } from './compare-incoming.js';

/** Compares the requests that the API sends on its own, which OpenAPI 3.1 describes. */
export function compareWebhooks(ledger: Ledger, base: OpenDocument, revision: OpenDocument): void {
  const after = readWebhooks(revision);
  for (const [id, from] of readWebhooks(base)) {
    const to = after.get(id);
    after.delete(id);
    if (to === undefined) notePresence(ledger, id, { webhook: from, added: false });
    else compareIncoming(ledger, { base: from, revision: to, operation: id });
  }
  for (const [id, to] of after) notePresence(ledger, id, { webhook: to, added: true });
}

/** By what findings call them, such as `WEBHOOK indexReady`; a method is named unless it is POST. */
function readWebhooks(document: OpenDocument): Map<string, Operation> {
  const webhooks = Object.entries(objectAt(document.root, 'webhooks'));
  const found = webhooks.flatMap(([name, raw]) => {
    const item = document.follow(joinPointer('', 'webhooks', name), raw);
    return operationsOf(document, name, item).map((operation): [string, Operation] => {
      const method = operation.method === 'post' ? '' : ` ${operation.method.toUpperCase()}`;
      return [`WEBHOOK ${name}${method}`, operation];
    });
  });
  return new Map(found);
}

function notePresence(
  ledger: Ledger,
  id: string,
  { webhook, added }: { webhook: Operation; added: boolean },
): void {
  ledger.note({
    kind: added ? 'webhook-added' : 'webhook-removed',
    title: added ? 'webhook added' : 'webhook removed',
    detail: id.replace('WEBHOOK ', ''),
    base: added ? null : webhook.pointer,
    revision: added ? webhook.pointer : null,
    grade: added
      ? { wire: 'additive', why: 'Nobody waits for it yet.' }
      : { wire: 'breaking', why: 'Callers wait for a request that no longer comes.' },
    direction: 'response',
    operation: id,
  });
}
