import type { DescribedIndex } from '../../../src/hosts/described-index-url.js';

interface OpenLookup {
  readonly signal: AbortSignal;
  readonly answer: (host: string) => void;
  readonly fail: (error: Error) => void;
}

/** A control plane whose lookups stay open until the test answers them. */
export function manualLookups() {
  const open: OpenLookup[] = [];
  const describe = (_: string, signal: AbortSignal) =>
    new Promise<DescribedIndex>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      open.push({ signal, answer: (host) => resolve({ host }), fail: reject });
    });
  const at = (index: number): OpenLookup => {
    const lookup = open[index];
    if (!lookup) throw new Error(`There were only ${open.length} lookups.`);
    return lookup;
  };
  return { describe, at, count: () => open.length };
}
