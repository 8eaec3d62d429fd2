import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { GENERATED } from './generated-folder.ts';
import type { Page } from './page.ts';

/** Puts a document of the repository where VitePress finds it. Pages that were written there stay. */
export function copyDocument(root: string, { source, route }: Page): void {
  const target = path.join(root, GENERATED, `${route}.md`);
  if (path.join(root, source) === target) return;
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(path.join(root, source), target);
}
