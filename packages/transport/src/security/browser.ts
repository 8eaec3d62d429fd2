import { ArgumentError } from '../errors/argument-error.js';

/** Refuses to run in a page or web worker, where every visitor can read the key. Server-side workers are fine. */
export function refuseBrowser(isAllowed: boolean | undefined): void {
  const { window, document, WorkerGlobalScope, importScripts } = globalThis as {
    readonly [name: string]: unknown;
  };
  const isBrowser = (window && document) || (WorkerGlobalScope && importScripts);
  if (isAllowed || !isBrowser) return;
  throw new ArgumentError(
    'In a browser every visitor can read the key; only `dangerouslyAllowBrowser` allows it.',
  );
}
