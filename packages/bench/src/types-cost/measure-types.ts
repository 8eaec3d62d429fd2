import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../paths.ts';
import { runProcess } from '../process/run-process.ts';
import type { Readings } from '../runner/metric.ts';

const TSCONFIG = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2024', 'dom', 'dom.iterable'],
    types: ['node'],
    module: 'nodenext',
    moduleDetection: 'force',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  },
  files: ['main.ts'],
};

/** Folders of one program each, whose packages are those of this package. */
export function makeProjects(sources: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'bench-types-'));
  symlinkSync(path.join(packageRoot, 'node_modules'), path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }');
  for (const [name, source] of Object.entries(sources)) {
    const folder = projectFolder(root, name);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'main.ts'), source);
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  }
  return root;
}

export function projectFolder(root: string, name: string): string {
  return path.join(root, name.replace(/[^a-z0-9]+/g, '-'));
}

export function removeProjects(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

/** Compiles a project in a fresh process, as the compiler counts. */
export async function measureTypes(compiler: string, folder: string): Promise<Readings> {
  const args = [compiler, '-p', folder, '--extendedDiagnostics'];
  const { output, milliseconds } = await runProcess(process.execPath, args);
  const read = (label: string) => {
    const found = new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(output)?.[1];
    if (found === undefined) throw new Error(`${compiler} does not tell ${label}: ${output}`);
    return Number(found);
  };
  return {
    time: milliseconds / 1000,
    memory: read('Memory used') / 1000,
    instantiations: read('Instantiations'),
    types: read('Types'),
  };
}
