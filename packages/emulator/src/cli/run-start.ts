import path from 'node:path';
import type { Emulator } from '../create-emulator.js';
import { packageVersion } from '../package-version.js';
import { startEmulator } from '../start-emulator.js';
import { EXIT } from './exit-codes.js';
import { parseStartOptions } from './parse-start-options.js';
import { stopSignal } from './stop-signal.js';

/** Runs an emulator until the process is told to stop. Returns the exit code; rejects when it does not start. */
export async function runStart(argv: readonly string[]): Promise<number> {
  const { options, json } = parseStartOptions(argv);
  const signal = stopSignal();
  const emulator = await startEmulator({ ...options, onFailure: reportFailure });
  const dataDir = options.dataDir === undefined ? undefined : path.resolve(options.dataDir);
  process.stdout.write(json ? renderJson(emulator, dataDir) : renderText(emulator, dataDir));
  await aborted(signal);
  await emulator.close();
  if (!json) process.stdout.write('Stopped.\n');
  return EXIT.ok;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function renderJson({ url, adminToken }: Emulator, dataDir: string | undefined): string {
  const { pid } = process;
  return `${JSON.stringify({ url, pid, dataDir: dataDir ?? null, adminToken })}\n`;
}

function renderText({ url, adminToken }: Emulator, dataDir: string | undefined): string {
  return `pinecone-emulator ${packageVersion}

  URL          ${url}
  Data         ${dataDir ?? 'in memory, gone at the end; --data DIR keeps it'}
  Admin API    ${url}/__emulator/
  Admin token  ${adminToken}
  Console      ${url}/__emulator/console#token=${encodeURIComponent(adminToken)}

Models are local stand-ins. Ctrl-C stops it.
`;
}

function reportFailure(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`A request made the emulator fail; please report this:\n${text}\n`);
}
