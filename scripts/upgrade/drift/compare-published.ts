import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DriftAssessment } from '@pinecone-versioned/spec-drift';
import type { PublishedSpec } from '../../specs/fetch-published.ts';
import { assess } from '../assess.ts';
import { relocate } from './relocate.ts';

/** Compares vendored specs with their published files. Locations name the vendored path and the URL. */
export async function comparePublished(
  published: readonly PublishedSpec[],
): Promise<DriftAssessment> {
  const folder = mkdtempSync(path.join(tmpdir(), 'spec-drift-'));
  try {
    const urls = new Map<string, string>();
    const sources = new Map<string, string>();
    for (const { spec, bytes, source, entry } of published) {
      place(path.join(folder, 'published', spec.name), bytes);
      if (existsSync(spec.absolutePath)) {
        const copy = path.join(folder, 'vendored', spec.name);
        mkdirSync(path.dirname(copy), { recursive: true });
        cpSync(spec.absolutePath, copy);
      }
      urls.set(`published/${spec.name}`, entry.url);
      sources.set(`published/${spec.name}`, source);
    }
    mkdirSync(path.join(folder, 'vendored'), { recursive: true });
    const home = (file: string) => file.replace(/^vendored\//, 'specs/');
    const found = (file: string) => sources.get(file) ?? home(file);
    const assessment = await assess('vendored', 'published', folder, found);
    return relocate(assessment, (file) => urls.get(file) ?? home(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function place(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
