import path from 'node:path';
import type { Plugin } from 'vitepress';
import { copyDocument } from './copy-document.ts';
import type { Page } from './page.ts';

/** Shows a change of a document at once, where the site is served while people write. */
export function followDocuments(root: string, pages: readonly Page[]): Plugin {
  const byFile = new Map(pages.map((page) => [path.join(root, page.source), page]));
  return {
    name: 'follow-documents',
    configureServer: ({ watcher }) => {
      watcher.add([...byFile.keys()]);
      watcher.on('change', (file) => {
        const page = byFile.get(file);
        if (page) copyDocument(root, page);
      });
    },
  };
}
