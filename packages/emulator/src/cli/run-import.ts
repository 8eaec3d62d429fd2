import { importData } from '../transfer/index.js';
import { EXIT } from './exit-codes.js';
import { parseFileCommand } from './parse-file-command.js';
import { renderCounts } from './render-counts.js';
import { showProgress, showResult } from './show-progress.js';
import { withStore } from './with-store.js';

/** `pinecone-emulator import FILE --data DIR`. Returns the exit code. */
export async function runImport(argv: readonly string[]): Promise<number> {
  const { file, dataDir, json } = parseFileCommand(argv);
  const counts = await withStore(dataDir, (store) =>
    importData(store, file, {
      onProgress: ({ records }) => showProgress(`Importing: ${records} records`),
    }),
  );
  showResult(`Imported ${renderCounts(counts)} from ${file}.`, counts, { json });
  return EXIT.ok;
}
