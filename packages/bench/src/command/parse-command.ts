import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Command {
  readonly names: readonly string[];
  readonly json: boolean;
  readonly html: boolean;
  readonly compare: boolean;
  readonly update: boolean;
  readonly quick: boolean;
  readonly help: boolean;
}

/** @throws TypeError for an option or a name that does not exist. */
export function parseCommand(argv: readonly string[], known: readonly string[]): Command {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    // pnpm hands the `--` on.
    args: argv.filter((argument) => argument !== '--'),
    allowPositionals: true,
    options: { json: flag, html: flag, compare: flag, update: flag, quick: flag, help: flag },
  });
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new TypeError(`No benchmark ${unknown.join(', ')}. There are ${known.join(', ')}.`);
  }
  return { ...values, names: positionals };
}
