import { createEmulator, type Emulator, type EmulatorOptions } from '@pinecone-versioned/emulator';
import type { Clock } from '@pinecone-versioned/transport';

/** What is the emulator's own for one case. */
export interface StageSetting {
  /** Makes ids. */
  readonly newId: () => string;
  /** @default the system's time */
  readonly now?: Clock['now'];
}

/**
 * One emulator for many cases, one after the other. A new one would compile its contracts again, which takes longer than
 * most cases.
 */
export class EmulatorStage implements AsyncDisposable {
  readonly #emulator: Emulator;
  #setting: StageSetting = { newId: () => crypto.randomUUID() };
  #failures: unknown[] = [];

  constructor(options: Pick<EmulatorOptions, 'freshness' | 'random'> = {}) {
    this.#emulator = createEmulator({
      ...options,
      now: () => (this.#setting.now ?? Date.now)(),
      newId: () => this.#setting.newId(),
      onFailure: (error) => this.#failures.push(error),
    });
  }

  /** Clears the stage for a case; whatever was there is forgotten. */
  async begin(setting: StageSetting): Promise<Emulator> {
    this.#setting = setting;
    await this.#emulator.reset();
    this.#failures = [];
    return this.#emulator;
  }

  /** Ends a case; throws when the emulator had failures of its own. */
  end(): void {
    if (this.#failures.length === 0) return;
    throw new AggregateError(this.#failures, 'The emulator failed.');
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#emulator.close();
  }
}
