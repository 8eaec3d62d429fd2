import { LiveRefusal } from '../live/live-options.ts';
import { ContractOptionsError, contractOptions } from './contract-options.ts';
import { runContract } from './run-contract.ts';
import { USAGE } from './usage.ts';

// Runs the suite's cases over the wanted targets, and makes the report of what they came to.
const given = process.argv.slice(2);

// pnpm changes to the folder of the package; paths are meant from where its user is.
process.chdir(process.env['INIT_CWD'] ?? '.');

if (given.includes('--help')) {
  process.stdout.write(USAGE);
} else {
  try {
    const options = contractOptions(given, process.cwd());
    process.exitCode = (await runContract(options, process.env)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ContractOptionsError || error instanceof LiveRefusal)) throw error;
    const usage = error instanceof ContractOptionsError ? `\n${USAGE}` : '';
    process.stderr.write(`${error.message}\n${usage}`);
    process.exitCode = 2;
  }
}
