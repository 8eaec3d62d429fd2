import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from './lib/repository-root.ts';

// pnpm emulator [options]: the emulator's command from this checkout, built first where it is not.
const command = path.join(repositoryRoot, 'packages/emulator/dist/esm/cli/main.js');
if (!existsSync(command)) {
  // Standard output belongs to the command.
  const build = spawnSync('turbo', ['run', 'build', '--filter=@pinecone-versioned/emulator'], {
    cwd: repositoryRoot,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
await import(pathToFileURL(command).href);
