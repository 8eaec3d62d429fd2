#!/usr/bin/env node
import { hideSqliteWarning } from './hide-sqlite-warning.js';
import { unsupportedNode } from './unsupported-node.js';

const problem = unsupportedNode(process.versions.node);
if (problem === undefined) {
  hideSqliteWarning(process);
  // Loaded after the check: older versions of Node have no node:sqlite, and say so in a way that helps nobody.
  const { runCli } = await import('./run-cli.js');
  process.exitCode = await runCli(process.argv.slice(2));
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
