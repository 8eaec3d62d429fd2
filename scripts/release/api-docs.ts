import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Application, Logger, LogLevel } from 'typedoc';
import { repositoryRoot } from '../lib/repository-root.ts';

/** Packages that people write code against by hand; the clients' types are their documents. */
const PACKAGES = ['facade'];

/**
 * Types that a signature needs and nobody names: parts of unions, and what turns the generated operations into
 * arguments.
 */
const NOT_NAMED = [
  'AnyFields',
  'AnyIndex',
  'Apis',
  'ApiStats',
  'ApiSummary',
  'AtLeast',
  'BodyOf',
  'BulkErrorFacts',
  'BulkSource',
  'BulkStop',
  'ClientCaller',
  'ClientIndex',
  'DataIndex',
  'FetchedRecords',
  'FieldIn',
  'ImportErrorMode',
  'InVersion',
  'ItemOf',
  'KnownFields',
  'Named',
  'Operations',
  'QueryCommon',
  'ResponseOf',
  'Scalar',
  'SearchHit',
  'UpdateByFilter',
  'UpdateById',
  'WithRecords',
  'WriteLsn',
];

/**
 * Writes the reference of the built packages as HTML, from their declarations.
 *
 * @returns what TypeDoc warned of; nothing when all is well.
 */
export async function writeApiDocs(output: string): Promise<string[]> {
  mkdirSync(output, { recursive: true });
  const tsconfig = path.join(output, 'tsconfig.json');
  const entryPoints = PACKAGES.flatMap((name) =>
    ['index.d.ts', 'data/index.d.ts'].map((file) =>
      path.join(repositoryRoot, 'packages', name, 'dist/esm', file),
    ),
  );
  writeFileSync(
    tsconfig,
    JSON.stringify({
      extends: path.join(repositoryRoot, 'tsconfig.base.json'),
      compilerOptions: {
        noEmit: true,
        types: ['node'],
        typeRoots: [path.join(repositoryRoot, 'scripts/node_modules/@types')],
      },
      files: entryPoints,
    }),
  );
  const app = await Application.bootstrap({
    entryPoints,
    tsconfig,
    name: 'pinecone-versioned',
    readme: 'none',
    disableSources: true,
    blockTags: ['@default', '@example', '@param', '@returns', '@throws', '@unit'],
    intentionallyNotExported: NOT_NAMED,
  });
  const log = new WarningList();
  app.logger = log;
  const project = await app.convert();
  if (!project) return [...log.warnings, 'Nothing could be read.'];
  app.validate(project);
  await app.generateDocs(project, path.join(output, 'html'));
  return log.warnings;
}

/** Keeps warnings and errors, and says nothing. */
class WarningList extends Logger {
  readonly warnings: string[] = [];

  override log(message: string, level: LogLevel): void {
    super.log(message, level);
    if (level >= LogLevel.Warn) this.warnings.push(message);
  }
}
