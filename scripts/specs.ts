import path from 'node:path';
import { repositoryRoot } from './lib/repository-root.ts';
import { specsCommand } from './specs/specs-command.ts';

process.exitCode = await specsCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  root: repositoryRoot,
  specsFolder: path.join(repositoryRoot, 'specs'),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns,
});
