import { needed, parseFlags } from './parse-flags.js';
import { UsageError } from './usage-error.js';

/** What an export or import works on. */
export interface FileCommand {
  readonly file: string;
  readonly dataDir: string;
  readonly json: boolean;
}

/** Reads the arguments of an export or import. Throws UsageError. */
export function parseFileCommand(argv: readonly string[]): FileCommand {
  const { values, positionals } = parseFlags(argv, {
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const [file, extra] = positionals;
  if (extra !== undefined) throw new UsageError(`Give one FILE only; got ${extra} as well.`);
  return {
    file: needed('FILE', file),
    dataDir: needed('--data DIR', values.data),
    json: values.json,
  };
}
