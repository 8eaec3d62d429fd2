import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadSpecs, OverrideError, SpecSyntaxError } from '#specs';
import { repositoryRoot } from '../lib/repository-root.ts';
import { applyChanges } from './apply-changes.ts';
import { checkPackages } from './check-packages.ts';
import { CodegenError } from './codegen-error.ts';
import { compareFiles, type FileChange } from './compare-files.ts';
import { checkFacadePackage } from './facade/check-facade-package.ts';
import { generateAll } from './generate-all.ts';

const USAGE = `Usage: pnpm codegen [--check] [--specs DIR] [--out DIR]

Writes from the specs: the source of every client package, <out>/client-<version>/generated/, what
the facade knows of the versions, <out>/facade/src/generated/ and <out>/facade/docs/generated/, and
the contracts that the emulator works by, <out>/emulator/src/generated/, where the script and
the style of the emulator's console go as well.

  --check      write nothing; exit 1 when a file is missing, stale or superfluous
  --specs DIR  specs folder (default: specs)
  --out DIR    packages folder (default: packages)
`;

/** What a command gave: its exit code and the text for stdout (0) or stderr (anything else). */
export interface CommandResult {
  readonly exitCode: 0 | 1 | 2;
  readonly text: string;
}

interface CodegenOptions {
  readonly check: boolean;
  readonly specsFolder: string;
  readonly packagesFolder: string;
}

/** `pnpm codegen`. */
export async function codegenCommand(argv: readonly string[]): Promise<CommandResult> {
  const options = parse(argv);
  if ('exitCode' in options) return options;
  try {
    return await run(options);
  } catch (error) {
    const isExpected = [CodegenError, SpecSyntaxError, OverrideError].some(
      (type) => error instanceof type,
    );
    if (!isExpected || !(error instanceof Error)) throw error;
    return { exitCode: 1, text: `${error.message}\n` };
  }
}

async function run({ check, specsFolder, packagesFolder }: CodegenOptions): Promise<CommandResult> {
  const specs = statSync(specsFolder, { throwIfNoEntry: false })?.isDirectory()
    ? loadSpecs(specsFolder)
    : [];
  if (specs.length === 0) {
    throw new CodegenError(`No specs in ${specsFolder}. Expected <version>/*.oas.yaml there.`);
  }
  const files = await generateAll(specs, specsFolder);
  const changes = compareFiles(packagesFolder, files);
  if (!check) applyChanges(packagesFolder, files, changes);
  const problems = [
    ...checkPackages(packagesFolder, specs),
    ...checkFacadePackage(packagesFolder, specs),
  ];
  const unwritten = check && changes.length > 0;
  const text = [
    ...(unwritten ? [renderStale(packagesFolder, changes)] : []),
    ...problems,
    ...(check || problems.length > 0 ? [] : [`${files.size} files, ${changes.length} changed.`]),
    ...(check && !unwritten && problems.length === 0
      ? [`${files.size} files are up to date.`]
      : []),
  ].join('\n');
  return { exitCode: unwritten || problems.length > 0 ? 1 : 0, text: `${text}\n` };
}

function renderStale(packagesFolder: string, changes: readonly FileChange[]): string {
  const folder = path.relative(process.cwd(), packagesFolder);
  const lines = changes.map(({ kind, name }) => `  ${kind.padEnd(11)}  ${path.join(folder, name)}`);
  return `The generated code is not what the specs give:\n${lines.join('\n')}\nRun \`pnpm codegen\` and commit what it changes.`;
}

function parse(argv: readonly string[]): CodegenOptions | CommandResult {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        out: { type: 'string', default: path.join(repositoryRoot, 'packages') },
        specs: { type: 'string', default: path.join(repositoryRoot, 'specs') },
      },
    });
    if (values.help) return { exitCode: 0, text: USAGE };
    return { check: values.check, specsFolder: values.specs, packagesFolder: values.out };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { exitCode: 2, text: `${reason}\n\n${USAGE}` };
  }
}
