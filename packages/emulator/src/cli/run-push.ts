import path from 'node:path';
import { pushIndex } from '../transfer/index.js';
import { checkDataFolder } from './check-data-folder.js';
import { EXIT } from './exit-codes.js';
import { needed, notEmpty, parseFlags } from './parse-flags.js';
import { showProgress, showResult } from './show-progress.js';
import { stopSignal } from './stop-signal.js';
import { UsageError } from './usage-error.js';
import { withStore } from './with-store.js';

/** `pinecone-emulator push INDEX --to URL --data DIR`. Returns the exit code. */
export async function runPush(argv: readonly string[]): Promise<number> {
  const { dataDir, json, ...request } = parsePush(argv);
  const signal = stopSignal();
  try {
    const result = await withStore(dataDir, (store) =>
      pushIndex(store, {
        ...request,
        signal,
        progressFile: path.join(dataDir, `push-${request.index}.json`),
        onProgress: ({ pushed, total }) => showProgress(`Pushing: ${pushed} of ${total} records`),
      }),
    );
    const resumed = result.resumedAt > 0 ? `, ${result.resumedAt} of them by an earlier push` : '';
    showResult(`Pushed ${result.records} records${resumed}.`, result, { json });
    return EXIT.ok;
  } catch (error) {
    if (!signal.aborted) throw error;
    process.stderr.write('Stopped. The same command goes on from here.\n');
    return EXIT.interrupted;
  }
}

function parsePush(argv: readonly string[]) {
  const { values, positionals } = parseFlags(argv, {
    data: { type: 'string' },
    to: { type: 'string' },
    as: { type: 'string' },
    'api-key': { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const [index, extra] = positionals;
  if (extra !== undefined) throw new UsageError(`Give one INDEX only; got ${extra} as well.`);
  const dataDir = needed('--data DIR', values.data);
  const to = needed('--to URL', values.to);
  checkDataFolder(dataDir);
  return {
    index: needed('INDEX', index),
    dataDir,
    to,
    as: notEmpty('as', values.as),
    apiKey: needed(
      'The API key of the target, --api-key KEY or the variable PINECONE_API_KEY,',
      values['api-key'] ?? process.env['PINECONE_API_KEY'],
    ),
    json: values.json,
  };
}
