import { LiveRefusal } from '../live/live-options.ts';
import { ContractOptionsError, contractOptions } from './contract-options.ts';
import { runContract } from './run-contract.ts';

// Runs the suite's cases over the wanted targets, and makes the report of what they came to.
try {
  const isComplete = await runContract(contractOptions(process.argv.slice(2)), process.env);
  process.exitCode = isComplete ? 0 : 1;
} catch (error) {
  if (!(error instanceof ContractOptionsError || error instanceof LiveRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
