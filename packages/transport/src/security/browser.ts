import { ArgumentError } from '../errors/argument-error.js';

/** Refuses to run in a page or web worker, where every visitor can read the key. Server-side workers are fine. */
export function refuseBrowser(allowed: boolean | undefined): void {
  if (allowed || !isBrowser()) return;
  throw new ArgumentError(
    'This looks like a browser, where every visitor can read the API key. Call Pinecone from a server, or set `dangerouslyAllowBrowser: true` if you accept that.',
  );
}

function isBrowser(): boolean {
  const scope = globalThis as {
    document?: unknown;
    window?: unknown;
    WorkerGlobalScope?: unknown;
    importScripts?: unknown;
  };
  const page = scope.window !== undefined && scope.document !== undefined;
  const webWorker =
    scope.WorkerGlobalScope !== undefined && typeof scope.importScripts === 'function';
  return page || webWorker;
}
