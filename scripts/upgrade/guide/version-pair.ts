import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DriftOutcome } from '@pinecone-versioned/spec-drift';
import { bakeDiscriminators } from '../../codegen/bake-discriminators.ts';
import type { OpenApiDocument } from '../../codegen/openapi.ts';
import type { OverriddenSpec } from '../../specs/load-specs.ts';
import { assess } from '../assess.ts';

/** Two versions side by side. */
export interface VersionPair {
  readonly from: string;
  readonly to: string;
  /** API -> its document in a version, as clients are generated from it: overrides applied, tags of variants spelled out. */
  readonly documents: {
    readonly from: ReadonlyMap<string, OpenApiDocument>;
    readonly to: ReadonlyMap<string, OpenApiDocument>;
  };
  /** What changed for whoever sends HTTP requests: the specs as they are published. */
  readonly published: DriftOutcome;
  /** What changed for generated code: the specs with the overrides applied. */
  readonly generated: DriftOutcome;
}

/** Compares two versions in both ways. */
export async function compareVersions(
  specs: readonly OverriddenSpec[],
  from: string,
  to: string,
): Promise<VersionPair> {
  const folder = mkdtempSync(path.join(tmpdir(), 'spec-versions-'));
  try {
    for (const { file, document, published } of specs) {
      if (file.version !== from && file.version !== to) continue;
      place(path.join(folder, 'published', file.name), published.text);
      place(path.join(folder, 'generated', file.name), JSON.stringify(document));
    }
    const compare = async (kind: string) =>
      (await assess(from, to, path.join(folder, kind))).outcome;
    return {
      from,
      to,
      documents: { from: documentsOf(specs, from), to: documentsOf(specs, to) },
      published: await compare('published'),
      generated: await compare('generated'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function documentsOf(
  specs: readonly OverriddenSpec[],
  version: string,
): ReadonlyMap<string, OpenApiDocument> {
  return new Map(
    specs
      .filter(({ file }) => file.version === version)
      .map(({ file, document }) => {
        const copy = structuredClone(document);
        bakeDiscriminators(copy);
        return [file.api, copy as unknown as OpenApiDocument];
      }),
  );
}

function place(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
