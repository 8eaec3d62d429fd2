import path from 'node:path';
import { specsCommand } from '../../../specs/specs-command.ts';

/** `node specs-process.ts ROOT STEP SIGNAL ARGS...`: `pnpm specs` on another checkout, which gets a signal after a step. */
const [root = '', step, signal = 'SIGKILL', ...argv] = process.argv.slice(2);
process.exitCode = await specsCommand(argv, {
  root,
  cwd: root,
  specsFolder: path.join(root, 'specs'),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  isTerminal: false,
  install: () => undefined,
  onStep: (done) => {
    if (done === step) process.kill(process.pid, signal);
  },
});
