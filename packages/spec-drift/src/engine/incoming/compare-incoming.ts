import { compareContent } from '../contract/compare-content.js';
import { readBody } from '../contract/compare-request-body.js';
import { isError, readResponses } from '../contract/compare-responses.js';
import type { Ledger } from '../contract/ledger.js';
import { readMediaTypes } from '../contract/media-types.js';
import { noteDocs } from '../contract/note-docs.js';
import type { Operation } from '../contract/operation.js';
import { compareIncomingParameters } from './compare-incoming-parameters.js';

/** Two versions of a request that the API sends to its callers: a webhook, or one of a callback. */
export interface IncomingPair {
  readonly base: Operation;
  readonly revision: Operation;
  /** What findings call it: the operation with the callback, or the webhook. */
  readonly operation: string;
}

/** Compares what the API sends, which callers read, and what they answer. */
export function compareIncoming(ledger: Ledger, pair: IncomingPair): void {
  const { base, revision } = pair;
  noteDocs(ledger, { base, revision }, ['summary', 'description', 'tags', 'externalDocs']);
  compareIncomingParameters(ledger, pair);
  compareSentBody(ledger, pair);
  compareAnswers(ledger, pair);
}

function compareSentBody(ledger: Ledger, { base, revision, operation }: IncomingPair): void {
  const [from, to] = [readBody(base), readBody(revision)];
  if (from !== null && to !== null) {
    if (from.required !== to.required) {
      ledger.note({
        kind: to.required ? 'incoming-body-promised' : 'incoming-body-became-optional',
        title: to.required ? 'the API always sends a body' : 'the API may send no body',
        detail: 'body',
        base: from.pointer,
        revision: to.pointer,
        grade: to.required
          ? { wire: 'additive', why: 'More is promised than before.' }
          : { wire: 'breaking', why: 'Readers could rely on the body being there.' },
        direction: 'response',
        operation,
      });
    }
    noteDocs(ledger, { base: from, revision: to }, ['description']);
    compareContent(ledger, {
      base: readMediaTypes(base.document, from.value, from.pointer),
      revision: readMediaTypes(revision.document, to.value, to.pointer),
      flow: 'response',
      operation,
      error: false,
      role: 'body that the API sends',
    });
  } else if (from !== null || to !== null) {
    ledger.note({
      kind: to ? 'incoming-body-added' : 'incoming-body-removed',
      title: to ? 'the API sends a body' : 'the API sends no body any more',
      detail: 'body',
      base: from?.pointer ?? null,
      revision: to?.pointer ?? null,
      grade: to
        ? { wire: 'additive', why: 'Readers may leave the body alone.' }
        : { wire: 'breaking', why: 'What was read from the body no longer comes.' },
      direction: 'response',
      operation,
    });
  }
}

function compareAnswers(ledger: Ledger, { base, revision, operation }: IncomingPair): void {
  const [before, after] = [readResponses(base), readResponses(revision)];
  for (const [status, from] of before) {
    const to = after.get(status) ?? after.get(`${status[0]}XX`) ?? after.get('default');
    if (to === undefined) {
      ledger.note({
        kind: 'answer-removed',
        title: 'answer of callers no longer known',
        detail: status,
        base: from.pointer,
        revision: null,
        grade: isError(status)
          ? { wire: 'potentially-breaking', why: 'The API may take this answer for another one.' }
          : { wire: 'breaking', why: 'The API no longer says that it takes this answer.' },
        direction: 'request',
        operation,
      });
      continue;
    }
    noteDocs(ledger, { base: from, revision: to }, ['description']);
    compareContent(ledger, {
      base: readMediaTypes(base.document, from.value, from.pointer),
      revision: readMediaTypes(revision.document, to.value, to.pointer),
      flow: 'request',
      operation,
      error: false,
      role: `answer ${status}`,
    });
  }
  for (const [status, to] of after) {
    if (before.has(status)) continue;
    ledger.note({
      kind: 'answer-added',
      title: 'answer of callers admitted',
      detail: status,
      base: null,
      revision: to.pointer,
      grade: { wire: 'additive', why: 'The answers of before are still taken.' },
      direction: 'request',
      operation,
    });
  }
}
