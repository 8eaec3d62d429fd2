import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { specsFolder } from '../../scripts/specs/index.ts';
import { writeApiReference } from './api/write-api-reference.ts';
import { readHomeFacts } from './home/home-facts.ts';
import { renderHome } from './home/render-home.ts';
import { readOperationMatrix } from './matrix/read-operation-matrix.ts';
import { renderOperationsPage } from './matrix/render-operations-page.ts';
import { copyDocument } from './pages/copy-document.ts';
import { GENERATED, OPERATIONS_SOURCE } from './pages/generated-folder.ts';
import { listPages } from './pages/list-pages.ts';

/**
 * Brings all pages together: writes home, operations and the API reference, and copies the documents of the repository.
 */
export async function preparePages(root: string, log: (line: string) => void): Promise<void> {
  const folder = path.join(root, GENERATED);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

  const facadePage = readFileSync(path.join(root, OPERATIONS_SOURCE), 'utf8');
  const matrix = readOperationMatrix(specsFolder, facadePage);
  write('operations.json', JSON.stringify(matrix));
  write('operations.md', renderOperationsPage(facadePage));
  write('index.md', renderHome(readHomeFacts(root, matrix)));
  log(`Operations: ${matrix.apis.length} APIs in ${matrix.versions.join(', ')}.`);

  const warnings = await writeApiReference(path.join(folder, 'api'));
  const note =
    warnings.length === 0 ? '' : ` ${warnings.length} warnings; pnpm docs:api shows them.`;
  log(`API reference: written.${note}`);

  const pages = listPages(root);
  for (const page of pages) copyDocument(root, page);
  log(`Pages: ${pages.length}.`);
}
