import { installPackages } from '../pack/install-packages.ts';
import type { PackedPackage } from '../pack/packed-package.ts';
import { scratchFolder } from '../scratch/scratch-folder.ts';
import { browserCell } from './browser-cell.ts';
import { bundlerCells } from './bundler-cells.ts';
import { startInstalledEmulator } from './emulator-of-release.ts';
import { frameworkCell } from './framework-cell.ts';
import type { CellResult, MatrixCell, MatrixContext } from './matrix-cell.ts';
import { runtimeCells } from './runtime-cells.ts';
import { ToolMissing } from './tool-missing.ts';
import { typescriptCells } from './typescript-cells.ts';
import { workerdCell } from './workerd-cell.ts';

/** Every consumer that the packages must work in. */
export const MATRIX: readonly MatrixCell[] = [
  ...runtimeCells,
  workerdCell,
  browserCell,
  ...bundlerCells,
  ...typescriptCells,
  frameworkCell,
];

interface MatrixOptions {
  /** The repository. */
  readonly root: string;
  readonly cells: readonly MatrixCell[];
}

/** Installs packed packages into an empty folder, starts their emulator, and runs cells one after another. */
export async function* runMatrix(
  packages: readonly PackedPackage[],
  { root, cells }: MatrixOptions,
): AsyncGenerator<CellResult> {
  using scratch = scratchFolder('matrix-');
  const folder = scratch.path;
  installPackages(packages, folder);
  const emulator = await startInstalledEmulator(folder);
  try {
    for (const cell of cells) yield await runCell(cell, { root, folder, url: emulator.url });
  } finally {
    await emulator.stop();
  }
}

async function runCell(cell: MatrixCell, context: MatrixContext): Promise<CellResult> {
  const { group, name } = cell;
  try {
    return { group, name, outcome: 'works', detail: await cell.run(context) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { group, name, outcome: error instanceof ToolMissing ? 'skipped' : 'fails', detail };
  }
}
