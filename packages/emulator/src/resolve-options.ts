import type { EmulatorOptions, Freshness, ResolvedOptions, Transitions } from './options.js';

/** Fills the defaults in. Throws TypeError for an option that cannot be used. */
export function resolveOptions(options: EmulatorOptions): ResolvedOptions {
  const { dataDir, apiKey, strict = true, limits = true } = options;
  const { transitions = 'immediate', freshness = 'immediate' } = options;
  demand(dataDir === undefined || isText(dataDir), 'dataDir', 'the path of a folder', dataDir);
  demand(
    apiKey === undefined || apiKey === false || isText(apiKey),
    'apiKey',
    'a key or false',
    apiKey,
  );
  demand(typeof strict === 'boolean', 'strict', 'true or false', strict);
  demand(typeof limits === 'boolean', 'limits', 'true or false', limits);
  demand(
    isTransitions(transitions),
    'transitions',
    "'immediate', {afterMs} or {afterDescribes}",
    transitions,
  );
  demand(isFreshness(freshness), 'freshness', "'immediate', 'manual' or {afterMs}", freshness);
  return { dataDir, apiKey, strict, limits, transitions, freshness };
}

/** Throws TypeError for a port that cannot be listened on. */
export function checkPort(port: number): void {
  demand(
    Number.isInteger(port) && port >= 0 && port <= 65_535,
    'port',
    'an integer from 0 to 65535',
    port,
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isTransitions(value: Transitions): boolean {
  if (typeof value !== 'object') return value === 'immediate';
  return isCount('afterMs' in value ? value.afterMs : value.afterDescribes);
}

function isFreshness(value: Freshness): boolean {
  if (typeof value !== 'object') return value === 'immediate' || value === 'manual';
  return isCount(value.afterMs);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function demand(isMet: boolean, name: string, expected: string, given: unknown): void {
  if (isMet) return;
  throw new TypeError(`The option ${name} must be ${expected}; got ${JSON.stringify(given)}.`);
}
