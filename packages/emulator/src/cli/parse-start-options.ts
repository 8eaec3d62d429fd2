import type { EmulatorOptions, Freshness, Transitions } from '../options.js';
import { notEmpty, parseFlags } from './parse-flags.js';
import { UsageError } from './usage-error.js';

/** What the command line asks for. */
export interface StartRequest {
  readonly options: EmulatorOptions;
  /** Print one line of JSON when ready. */
  readonly json: boolean;
}

const DEFAULT_PORT = '5080';

const FLAGS = {
  port: { type: 'string', default: DEFAULT_PORT },
  data: { type: 'string' },
  'api-key': { type: 'string' },
  'no-auth': { type: 'boolean' },
  strict: { type: 'boolean' },
  loose: { type: 'boolean' },
  'no-limits': { type: 'boolean', default: false },
  transitions: { type: 'string' },
  freshness: { type: 'string' },
  'admin-token': { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Reads the arguments of the start. Throws UsageError. */
export function parseStartOptions(argv: readonly string[]): StartRequest {
  const values = parse(argv);
  forbidBoth(values, 'api-key', 'no-auth');
  forbidBoth(values, 'strict', 'loose');
  return {
    json: values.json,
    options: {
      port: readPort(values.port),
      dataDir: notEmpty('data', values.data),
      apiKey: values['no-auth'] ? false : notEmpty('api-key', values['api-key']),
      strict: !values.loose,
      limits: !values['no-limits'],
      transitions: readTransitions(values.transitions),
      freshness: readFreshness(values.freshness),
      adminToken: notEmpty('admin-token', values['admin-token']),
    },
  };
}

function parse(argv: readonly string[]) {
  const { values, positionals } = parseFlags(argv, FLAGS);
  const [extra] = positionals;
  if (extra === undefined) return values;
  throw new UsageError(`Unknown command ${JSON.stringify(extra)}. Known: export, import, push.`);
}

type Values = ReturnType<typeof parse>;

function forbidBoth(values: Values, one: keyof Values, other: keyof Values): void {
  if (values[one] === undefined || values[other] === undefined) return;
  throw new UsageError(`--${one} and --${other} contradict each other. Give one of them.`);
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`--port must be a number from 0 to 65535; got ${JSON.stringify(text)}.`);
}

function readTransitions(text: string | undefined): Transitions | undefined {
  if (text === undefined || text === 'immediate') return text;
  const [, kind, count] = /^(timed|manual):(\d{1,9})$/.exec(text) ?? [];
  if (kind === 'timed') return { afterMs: Number(count) };
  if (kind === 'manual') return { afterDescribes: Number(count) };
  throw new UsageError(
    `--transitions must be immediate, timed:MS or manual:N, such as timed:2000; got ${JSON.stringify(text)}.`,
  );
}

function readFreshness(text: string | undefined): Freshness | undefined {
  if (text === undefined || text === 'immediate' || text === 'manual') return text;
  if (/^\d{1,9}$/.test(text)) return { afterMs: Number(text) };
  throw new UsageError(
    `--freshness must be immediate, manual or a number of milliseconds; got ${JSON.stringify(text)}.`,
  );
}
