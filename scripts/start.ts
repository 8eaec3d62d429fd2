import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { gates } from './gates/gates.ts';
import { showGate } from './gates/show-gate.ts';
import { readOptions } from './lib/read-options.ts';
import { repositoryRoot } from './lib/repository-root.ts';

const USAGE = `Usage: npm start [-- --keep]

Checks the specs and the generated code, builds, and tells the guides' story on an emulator.

  --keep  leave the folder with the emulator's data in place
`;

// Before the checks, which take their time; the story reads it again.
readOptions(USAGE, { keep: { type: 'boolean' } });

// The main job: what is vendored and generated is checked and built, then the story runs on it.
for (const gate of gates.filter(({ prepares }) => prepares)) {
  const { ok } = await showGate(gate);
  if (!ok) process.exit(1);
}
console.log('');
const story = spawn('node', ['packages/emulator/story/main.ts', ...process.argv.slice(2)], {
  cwd: repositoryRoot,
  stdio: 'inherit',
});
// A terminal sends Ctrl-C to the story as well, which puts everything in order before it ends.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => story.kill('SIGTERM'));
const [status] = await once(story, 'exit');
process.exitCode = status ?? 1;
