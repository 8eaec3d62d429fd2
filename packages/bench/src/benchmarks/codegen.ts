import path from 'node:path';
import { repositoryRoot } from '../paths.ts';
import { runProcess } from '../process/run-process.ts';
import type { Benchmark } from '../runner/benchmark.ts';
import { runTrial } from '../runner/trial.ts';

const OWN = path.join(repositoryRoot, 'scripts/codegen.ts');
const SPECS = path.join(repositoryRoot, 'specs');

/** Types alone, of every spec, in one process. */
const TYPES_ALONE = `import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
const files = globSync(process.argv[1] + '/*/*.oas.yaml');
if (files.length === 0) throw new Error('No specs.');
for (const file of files) astToString(await openapiTS(pathToFileURL(file)));`;

export const codegen: Benchmark = {
  name: 'codegen',
  about: 'all specs of all versions',
  async run({ quick }) {
    const time = (args: readonly string[]) => async () => {
      return { time: (await runProcess(process.execPath, args)).milliseconds / 1000 };
    };
    const trial = await runTrial({
      title: 'Whole process',
      metrics: [
        { id: 'time', title: 'Time', unit: 's', better: 'lower', reference: 'openapi-typescript' },
      ],
      contenders: [
        { name: 'this codegen, everything, --check', run: time([OWN, '--check']) },
        {
          name: 'openapi-typescript',
          run: time(['--input-type=module', '-e', TYPES_ALONE, SPECS]),
        },
      ],
      rounds: quick ? 2 : 7,
      warmups: 1,
    });
    return {
      trials: [trial],
      notes: [
        'This codegen writes the clients with their types (by openapi-typescript), the facade’s adapters and constraints, and the emulator’s contracts and console; openapi-typescript the types alone.',
        'openapi-generator is not measured: its npm package holds no generator, but fetches a Java archive when it runs.',
      ],
    };
  },
};
