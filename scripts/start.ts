import { spawnSync } from 'node:child_process';
import { gates } from './gates/gates.ts';
import { runGate } from './gates/run-gate.ts';
import { repositoryRoot } from './lib/repository-root.ts';

// The main job: what is vendored and generated is checked and built, then the story runs on it.
for (const gate of gates.filter(({ prepares }) => prepares)) {
  const { ok, output, seconds } = await runGate(gate);
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${gate.title} (${seconds.toFixed(1)} s)`);
  if (ok) continue;
  console.log(`\n$ ${gate.command.join(' ')}\n${output}`);
  process.exit(1);
}
console.log('');
const { status } = spawnSync('node', ['packages/contract-tests/src/story/main.ts'], {
  cwd: repositoryRoot,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
