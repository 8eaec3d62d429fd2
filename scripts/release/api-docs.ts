import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  Application,
  Converter,
  Logger,
  LogLevel,
  type ProjectReflection,
  ReflectionKind,
  type TypeDocOptions,
} from 'typedoc';
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
  'FlatServerless',
  'ImportErrorMode',
  'InVersion',
  'ItemOf',
  'KnownFields',
  'MethodArguments',
  'MethodResult',
  'Named',
  'Operations',
  'Operations$1',
  'PageArguments',
  'QueryCommon',
  'ResponseOf',
  'Scalar',
  'SearchHit',
  'ServerlessOf',
  'UpdateByFilter',
  'UpdateById',
  'WithRecords',
  'WriteLsn',
];

/** The built packages as TypeDoc reads them. */
export interface ApiModel {
  readonly app: Application;
  /** Undefined when nothing could be read; a warning then says so. */
  readonly project: ProjectReflection | undefined;
  /** What TypeDoc warned of; nothing when all is well. */
  readonly warnings: readonly string[];
}

/**
 * Writes the reference of the built packages as HTML, from their declarations.
 *
 * @returns what TypeDoc warned of; nothing when all is well.
 */
export async function writeApiDocs(output: string): Promise<readonly string[]> {
  const { app, project, warnings } = await readApi(output);
  if (project) await app.generateDocs(project, path.join(output, 'html'));
  return warnings;
}

/**
 * Reads the declarations of the built packages. `folder` is made, and gets a configuration of TypeScript; `options` are
 * TypeDoc's, for other outputs than HTML.
 */
export async function readApi(
  folder: string,
  options: Partial<TypeDocOptions> = {},
): Promise<ApiModel> {
  mkdirSync(folder, { recursive: true });
  const tsconfig = path.join(folder, 'tsconfig.json');
  const entryPoints = PACKAGES.flatMap((name) =>
    ['index.d.ts', 'data/index.d.ts', 'pinned/index.d.ts'].map((file) =>
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
  const app = await Application.bootstrapWithPlugins({
    entryPoints,
    tsconfig,
    name: 'pinecone-versioned',
    readme: 'none',
    disableSources: true,
    blockTags: ['@default', '@example', '@param', '@returns', '@throws', '@unit'],
    intentionallyNotExported: NOT_NAMED,
    ...options,
  });
  const log = new WarningList();
  app.logger = log;
  // A namespace gathers once more what stands by itself as well.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const namespace of context.project.getReflectionsByKind(ReflectionKind.Namespace)) {
      context.project.removeReflection(namespace);
    }
  });
  const project = await app.convert();
  if (project) app.validate(project);
  else log.warnings.push('Nothing could be read.');
  return { app, project, warnings: log.warnings };
}

/** Keeps warnings and errors, and says nothing. */
class WarningList extends Logger {
  readonly warnings: string[] = [];

  override log(message: string, level: LogLevel): void {
    super.log(message, level);
    if (level >= LogLevel.Warn) this.warnings.push(message);
  }
}
