import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it, one by one: Node's own way to make them all at once never ends on file systems
 * that refuse a new folder as if it were not found, such as /proc.
 */
export function ensureFolder(folder: string): void {
  const missing: string[] = [];
  for (let each = resolve(folder); !existsSync(each); each = dirname(each)) missing.unshift(each);
  for (const each of missing) {
    try {
      mkdirSync(each);
    } catch (error) {
      // Another process may have been quicker.
      if (!existsSync(each)) throw error;
    }
  }
}
