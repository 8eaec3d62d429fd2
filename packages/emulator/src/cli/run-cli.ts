import { packageVersion } from '../package-version.js';
import { StartError } from '../start-error.js';
import { StoreError, type StoreErrorCode } from '../store/index.js';
import { TransferError } from '../transfer/index.js';
import { EXIT } from './exit-codes.js';
import { runExport } from './run-export.js';
import { runImport } from './run-import.js';
import { runPush } from './run-push.js';
import { runStart } from './run-start.js';
import { USAGE } from './usage.js';
import { UsageError } from './usage-error.js';

const STORE_EXITS: Readonly<Record<StoreErrorCode, number>> = {
  DATA_IN_USE: EXIT.folderInUse,
  DATA_NOT_ACCESSIBLE: EXIT.folder,
  DATA_DAMAGED: EXIT.data,
  DATA_NEWER: EXIT.data,
  DATA_FOREIGN: EXIT.data,
  SNAPSHOT_EXISTS: EXIT.folder,
};

const COMMANDS: Readonly<Record<string, (argv: readonly string[]) => Promise<number>>> = {
  export: runExport,
  import: runImport,
  push: runPush,
};

/** Runs the command. Returns its exit code; what goes wrong is said on stderr. */
export async function runCli(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) return print(USAGE);
  if (argv.includes('--version')) return print(`${packageVersion}\n`);
  try {
    const [name = '', ...rest] = argv;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    return await (command ? command(rest) : runStart(argv));
  } catch (error) {
    const { message, code } = explain(error);
    process.stderr.write(`pinecone-emulator: ${message}\n`);
    return code;
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.ok;
}

function explain(error: unknown): { readonly message: string; readonly code: number } {
  if (error instanceof UsageError) {
    return { message: `${error.message}\n\n${USAGE}`, code: EXIT.usage };
  }
  if (error instanceof StartError) return { message: error.message, code: EXIT.port };
  if (error instanceof StoreError) {
    return { message: error.message, code: STORE_EXITS[error.code] };
  }
  if (error instanceof TransferError) return { message: error.message, code: EXIT.failure };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message, code: EXIT.failure };
}
