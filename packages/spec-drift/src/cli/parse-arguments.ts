import { parseArgs } from 'node:util';
import type { Audience, ChangeClass } from '../finding.js';
import { UsageError } from './usage-error.js';

const FORMATS = ['text', 'json', 'markdown', 'html', 'sarif', 'github'] as const;
const AUDIENCES = ['wire', 'client'] as const satisfies readonly Audience[];

/** The least class at which the command fails; null for never. */
const FAIL_LEVELS = {
  breaking: 'breaking',
  'potentially-breaking': 'potentially-breaking',
  any: 'docs-only',
  never: null,
} as const satisfies Record<string, ChangeClass | null>;

/** A form that the report comes in. */
export type Format = (typeof FORMATS)[number];

/** What a command line asks for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | ({ readonly name: 'compare' } & CompareCommand);

/** A comparison, with every default filled in. */
export interface CompareCommand {
  readonly base: string;
  readonly revision: string;
  readonly format: Format;
  readonly output: string | undefined;
  readonly all: boolean;
  readonly failAt: ChangeClass | null;
  readonly audience: Audience | undefined;
  readonly rules: string | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  readonly reason: string | undefined;
}

/**
 * Reads a command line.
 *
 * @throws {UsageError} when it names what doesn't exist or leaves out what is needed.
 */
export function parseArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [base, revision, ...rest] = positionals;
  if (base === undefined || revision === undefined || rest.length > 0) {
    throw new UsageError(`Expected <base> and <revision>; got ${positionals.length} arguments.`);
  }
  const failOn = Object.keys(FAIL_LEVELS) as (keyof typeof FAIL_LEVELS)[];
  const level = choose('--fail-on', values['fail-on'], failOn) ?? 'breaking';
  const writeBaseline = values['write-baseline'];
  if (writeBaseline !== undefined && level === 'never') {
    throw new UsageError(
      '--write-baseline writes what --fail-on counts, and --fail-on never counts nothing.',
    );
  }
  if (values.reason !== undefined && writeBaseline === undefined) {
    throw new UsageError('--reason goes with --write-baseline.');
  }
  if (base === '' || revision === '')
    throw new UsageError('<base> and <revision> must not be empty.');
  return {
    name: 'compare',
    base,
    revision,
    format: choose('--format', values.format, FORMATS) ?? 'text',
    output: values.output,
    all: values.all ?? false,
    failAt: FAIL_LEVELS[level],
    audience: choose('--audience', values.audience, AUDIENCES),
    rules: values.rules,
    baseline: values.baseline,
    writeBaseline,
    reason: values.reason,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        output: { type: 'string', short: 'o' },
        all: { type: 'boolean' },
        'fail-on': { type: 'string' },
        audience: { type: 'string' },
        rules: { type: 'string' },
        baseline: { type: 'string' },
        'write-baseline': { type: 'string' },
        reason: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function choose<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined || value === undefined) return found;
  throw new UsageError(`${option} must be ${choices.join(', ')}; got '${value}'.`);
}
