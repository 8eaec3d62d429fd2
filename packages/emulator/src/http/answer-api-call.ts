import { type JournalEntry, redactHeaders, shownBody } from '../admin/journal.js';
import type { Route } from '../contract/contract-book.js';
import { answerOperation, type RoutedRequest } from './answer-operation.js';
import { checkApiKey } from './api-key.js';
import type { ApiParts } from './api-parts.js';
import { versionHeader, versionOf } from './api-version.js';
import { ConnectionCut } from './connection-cut.js';
import { errorBody } from './error-body.js';
import { indexOfLabel } from './index-host.js';
import { playFault } from './play-fault.js';
import { refusalOf } from './refusal-of.js';
import { type ApiTarget, answerOtherMethod, routeApiCall } from './route-api-call.js';
import { ServiceError } from './service-error.js';

/** What the journal is told of a request while it is answered. */
type Notes = { -readonly [Key in keyof JournalEntry]?: JournalEntry[Key] };

/**
 * Answers a call of the service's API, whatever is wrong with it, and writes it into the journal. Rejects only with
 * ConnectionCut.
 */
export async function answerApiCall(
  request: Request,
  target: ApiTarget,
  parts: ApiParts,
): Promise<Response> {
  const started = performance.now();
  const { pathname, search, searchParams } = new URL(request.url);
  const notes: Notes = {};
  try {
    const response = await answer({ request, target, query: searchParams }, parts, notes);
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
      path: pathname + search,
      headers: redactHeaders(request.headers),
      ...notes,
      durationMs: Math.round((performance.now() - started) * 100) / 100,
    });
  }
}

interface ApiCall {
  readonly request: Request;
  readonly target: ApiTarget;
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
  const operate = () => {
    const onBody = (text: string) => {
      Object.assign(notes, shownBody(text));
    };
    const { label } = target;
    const index = label === undefined ? undefined : indexOfLabel(label, parts.services());
    return carryOut({ request, route, path, query: call.query, index, onBody }, parts);
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
