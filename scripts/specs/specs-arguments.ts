import { parseArgs } from 'node:util';

/** What a command line asks for. */
export interface SpecsArguments {
  readonly command: string;
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** The command line is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Usage: pnpm specs <command> [options]

  check                       check the lock, the overrides, and every spec; exits 1 on a problem
  lock                        bring specs.lock.json up to date after an intended edit
  drift [VERSION[/API] ...]   compare with the published files, as to the contract alone;
                              exits 1 when they differ, 2 when one of them cannot be had
  pull [VERSION[/API] ...]    replace specs by the published files, lock them, regenerate the
                              packages and write changesets; all of them by default
  add VERSION[/API] ...       bring in a version: specs, client package, registration, changesets,
                              upgrade guide; all APIs of the newest version by default
  compare OLD NEW             print the guide for upgrading from one version to another
  retire VERSION              mark a version as deprecated; with --remove, take it out

Options:
  --specs DIR     check, lock, pull: the specs folder, and nothing else (default: this repository)
  --from URL|DIR  drift, pull, add: take VERSION/FILE from there, not from the published URLs
  --docs          drift: count descriptions and examples as well
  --format NAME   drift: text, json, markdown, html, sarif or github (default: text)
  --dry-run       add, retire: say what would be done, and do nothing
  --markdown FILE compare: write the guide there instead of printing it
  --html FILE     compare: write the guide as a page, too
  --remove        retire: remove a version that is deprecated
  --help          show this text
`;

interface CommandRule {
  /** Fewest and most names. */
  readonly names: readonly [number, number];
  readonly options: readonly string[];
}

const ANY = Number.POSITIVE_INFINITY;

const COMMANDS: Readonly<Record<string, CommandRule>> = {
  check: { names: [0, 0], options: ['specs'] },
  lock: { names: [0, 0], options: ['specs'] },
  drift: { names: [0, ANY], options: ['from', 'docs', 'format'] },
  pull: { names: [0, ANY], options: ['specs', 'from'] },
  add: { names: [1, ANY], options: ['from', 'dry-run'] },
  compare: { names: [2, 2], options: ['markdown', 'html'] },
  retire: { names: [1, 1], options: ['remove', 'dry-run'] },
};

/** Reads a command line; nothing is returned when it asks for help. Throws {@link UsageError}. */
export function parseSpecsArguments(argv: readonly string[]): SpecsArguments | undefined {
  const { values, positionals } = parse(argv);
  if (values.help) return undefined;
  const [command, ...names] = positionals;
  if (command === undefined) throw new UsageError('no command given.');
  const rule = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!rule) throw new UsageError(`unknown command \`${command}\`.`);
  const [fewest, most] = rule.names;
  if (most === 0 && names.length > 0) throw new UsageError(`\`${command}\` takes no names.`);
  if (names.length < fewest || names.length > most) {
    const wanted = fewest === most ? `${fewest}` : `at least ${fewest}`;
    throw new UsageError(`\`${command}\` takes ${wanted} of VERSION, got ${names.length}.`);
  }
  const stray = Object.keys(values).find((option) => !rule.options.includes(option));
  if (stray !== undefined) throw new UsageError(`\`${command}\` takes no --${stray}.`);
  return { command, names, values };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        specs: { type: 'string' },
        from: { type: 'string' },
        docs: { type: 'boolean' },
        format: { type: 'string' },
        'dry-run': { type: 'boolean' },
        markdown: { type: 'string' },
        html: { type: 'string' },
        remove: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
