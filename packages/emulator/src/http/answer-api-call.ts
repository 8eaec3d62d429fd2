import { beginningOf, type JournalEntry, redactHeaders, shownBody } from '../admin/journal.js';
import type { Route } from '../contract/contract-book.js';
import { answerOperation, type RoutedRequest } from './answer-operation.js';
import { checkApiKey } from './api-key.js';
import type { ApiParts } from './api-parts.js';
import { versionHeader, versionOf } from './api-version.js';
import { ConnectionCut } from './connection-cut.js';
import { errorBody } from './error-body.js';
import { indexOfLabel } from './index-host.js';
import { playFault } from './play-fault.js';
import { readBody } from './read-body.js';
import { refusalOf } from './refusal-of.js';
import { type ApiTarget, answerOtherMethod, routeApiCall } from './route-api-call.js';
import { ServiceError } from './service-error.js';

/** What the journal is told of a request while it is answered. */
type Notes = { -readonly [Key in keyof JournalEntry]?: JournalEntry[Key] };

/** A call of the service's API. */
export interface IncomingCall {
  readonly request: Request;
  readonly target: ApiTarget;
  /** It came over a socket, on which the rest of it may be slow or never come. */
  readonly isRemote: boolean;
}

/**
 * Answers a call of the service's API, whatever is wrong with it, and writes it into the journal. Rejects only with
 * ConnectionCut.
 */
export async function answerApiCall(incoming: IncomingCall, parts: ApiParts): Promise<Response> {
  const { request, target } = incoming;
  const started = performance.now();
  const { pathname, search, searchParams } = new URL(request.url);
  const notes: Notes = {};
  try {
    const response = await answer({ ...incoming, query: searchParams }, parts, notes);
    notes.status = response.status;
    return finished(request, response, notes);
  } catch (error) {
    if (error instanceof ConnectionCut) throw error;
    const refusal = refusalOf(error, parts.onFailure);
    notes.status = refusal.status;
    notes.message = refusal.message;
    const body = errorBody(parts.book.errorForm(target.plane), refusal);
    const { status, headers } = refusal;
    return finished(request, Response.json(body, { status, headers }), notes);
  } finally {
    parts.journal.add({
      at: new Date(parts.services().clock.now()).toISOString(),
      method: request.method,
      path: beginningOf(pathname + search),
      headers: redactHeaders(request.headers),
      ...notes,
      durationMs: Math.round((performance.now() - started) * 100) / 100,
    });
  }
}

interface ApiCall extends IncomingCall {
  readonly query: URLSearchParams;
}

async function answer(call: ApiCall, parts: ApiParts, notes: Notes): Promise<Response> {
  const { request, target } = call;
  checkApiKey(request.headers, parts.services().options.apiKey);
  const version = versionOf(request.headers, parts.book.versions);
  notes.version = version;
  const found = routeApiCall(request.method, target, { book: parts.book, version });
  if (found.kind === 'other-methods') return answerOtherMethod(request.method, found.methods);
  const { route, path } = found;
  notes.operation = route.operation.id;
  notes.route = route.key;
  const receive = async () => {
    const { options } = parts.services();
    const text = route.operation.body && (await readBody(request, route.key, options));
    if (text !== undefined) Object.assign(notes, shownBody(text));
    return text;
  };
  const work = (text: string | undefined) => {
    const { label } = target;
    const index = label === undefined ? undefined : indexOfLabel(label, parts.services());
    return carryOut({ route, path, query: call.query, index, text }, parts);
  };
  const operate = async () => {
    if (!call.isRemote) return parts.gate.enter(async () => work(await receive()));
    // Before the gate: who sends slowly must not hold up a reset, and with it everybody else.
    const text = await receive();
    return parts.gate.enter(async () => work(text));
  };
  const fault = parts.faults.take({
    operationId: route.operation.id,
    operationKey: route.key,
    version,
  });
  if (!fault) return operate();
  notes.fault = fault.id;
  return playFault(fault, operate, parts.faults);
}

function carryOut(routed: RoutedRequest, parts: ApiParts): Promise<Response> {
  const handler = parts.handlers[routed.route.key];
  if (!handler) throw unimplemented(routed.route);
  return answerOperation(routed, handler, { tools: parts.tools, services: parts.services() });
}

function unimplemented({ key }: Route): ServiceError {
  return new ServiceError(501, 'UNIMPLEMENTED', `The emulator does not carry out ${key}.`);
}

function finished(request: Request, response: Response, { version }: Notes): Response {
  if (version !== undefined) {
    for (const [name, value] of Object.entries(versionHeader(version))) {
      response.headers.set(name, value);
    }
  }
  return request.method === 'HEAD' ? new Response(null, response) : response;
}
