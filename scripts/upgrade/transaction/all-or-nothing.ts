import type { UpgradeContext } from '../upgrade-context.ts';
import { BREAKING_SIGNALS, type BreakingSignal, InterruptedError } from './interrupted-error.ts';
import { recoverUpgrade } from './recover-upgrade.ts';
import { UpgradeTransaction } from './upgrade-transaction.ts';

/**
 * Lets a command change the checkout: alone, and as a whole. If it throws, or a signal comes before its last
 * checkpoint, everything is put back; what one that was killed has left is put back first.
 */
export async function allOrNothing<T>(
  command: string,
  context: UpgradeContext,
  work: (transaction: UpgradeTransaction) => Promise<T>,
): Promise<T> {
  recoverUpgrade(context);
  const transaction = new UpgradeTransaction(context.workspace.root, command);
  const onSignal = (signal: BreakingSignal) => {
    transaction.interrupt(signal);
    // Nobody should have to wait for a slow server.
    if (!transaction.isUntouched) return;
    transaction.end();
    context.stderr('specs: broken off. Nothing was written.\n');
    process.exit(new InterruptedError(signal).exitCode);
  };
  for (const signal of BREAKING_SIGNALS) process.on(signal, onSignal);
  try {
    const result = await work(transaction);
    transaction.end();
    return result;
  } catch (error) {
    // Should this fail, too, the journal stays for the next command.
    transaction.rollBack();
    transaction.end();
    throw error;
  } finally {
    for (const signal of BREAKING_SIGNALS) process.off(signal, onSignal);
  }
}
