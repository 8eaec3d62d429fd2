import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

const WRONG_USE = 2;

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options }>
>['values'];

/**
 * The options that a script was called with. `--help` prints the usage, and what the script does not know ends it with
 * the reason and the usage, before it has done anything.
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
): Values<Options> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(usage);
    process.exit();
  }
  try {
    const { values } = parseArgs({ args, options });
    const [empty] = Object.entries(values).find(([, value]) => value === '') ?? [];
    if (empty !== undefined) throw new Error(`Option '--${empty}' is given without a value`);
    return values;
  } catch (error) {
    refuseCall(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Ends a script that was called in a way that makes no sense: the reason, and how it is called. */
export function refuseCall(reason: string, usage: string): never {
  process.stderr.write(`${reason}\n\n${usage}`);
  process.exit(WRONG_USE);
}
