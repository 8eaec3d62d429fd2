import { exportData } from '../transfer/index.js';
import { checkDataFolder } from './check-data-folder.js';
import { EXIT } from './exit-codes.js';
import { parseFileCommand } from './parse-file-command.js';
import { renderCounts } from './render-counts.js';
import { showProgress, showResult } from './show-progress.js';
import { withStore } from './with-store.js';

/** `pinecone-emulator export FILE --data DIR`. Returns the exit code. */
export async function runExport(argv: readonly string[]): Promise<number> {
  const { file, dataDir, json } = parseFileCommand(argv);
  checkDataFolder(dataDir);
  const counts = await withStore(dataDir, (store) =>
    exportData(store, file, {
      onProgress: ({ records }) => showProgress(`Exporting: ${records} records`),
    }),
  );
  showResult(`Exported ${renderCounts(counts)} to ${file}.`, counts, { json });
  return EXIT.ok;
}
