#!/usr/bin/env node
import { runCommand } from './run-command.js';

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand({
  args: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY ?? false,
  columns: process.stdout.columns,
  now: () => new Date(),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
