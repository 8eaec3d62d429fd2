import { existsSync } from 'node:fs';
import path from 'node:path';
import { runProcess } from '../process/run-process.ts';

/** A Node.js of this machine. */
export interface NodeRuntime {
  readonly path: string;
  /** As `node --version` gives it. */
  readonly version: string;
}

/** The Node.js that runs this and others on the PATH, one per major version. */
export async function findNodes(): Promise<NodeRuntime[]> {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = folders.map((folder) => path.join(folder, 'node')).filter(existsSync);
  const found = new Map<string, NodeRuntime>();
  for (const candidate of [process.execPath, ...candidates]) {
    const version = (await runProcess(candidate, ['--version'])).output.trim();
    const major = version.split('.')[0] ?? version;
    if (!found.has(major)) found.set(major, { path: candidate, version });
  }
  return [...found.values()];
}
