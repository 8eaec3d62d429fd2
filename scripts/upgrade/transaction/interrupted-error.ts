import { constants } from 'node:os';
import { UpgradeError } from '../upgrade-error.ts';

/** Signals by which people and machines break a command off. */
export const BREAKING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type BreakingSignal = (typeof BREAKING_SIGNALS)[number];

/** A signal came before the upgrade was done. What was written has been put back. */
export class InterruptedError extends UpgradeError {
  /** As a shell gives it. */
  readonly exitCode: number;

  constructor(signal: BreakingSignal) {
    super(`broken off by ${signal}`);
    this.exitCode = 128 + constants.signals[signal];
  }
}
