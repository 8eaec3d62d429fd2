import { spawnSync } from 'node:child_process';
import { gates } from './gates/gates.ts';
import { showGate } from './gates/show-gate.ts';
import { repositoryRoot } from './lib/repository-root.ts';

// The main job: what is vendored and generated is checked and built, then the story runs on it.
for (const gate of gates.filter(({ prepares }) => prepares)) {
  const { ok } = await showGate(gate);
  if (!ok) process.exit(1);
}
console.log('');
const { status } = spawnSync('node', ['packages/contract-tests/src/story/main.ts'], {
  cwd: repositoryRoot,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
