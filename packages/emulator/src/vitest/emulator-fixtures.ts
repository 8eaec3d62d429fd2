import type { Emulator } from '../create-emulator.js';
import type { EmulatorOptions } from '../options.js';
import { startEmulator } from '../start-emulator.js';

/** Fixtures for Vitest's `test.extend`. */
export interface EmulatorFixtures {
  /** An emulator on a port of its own, with no data; it ends with the test. */
  readonly emulator: (context: object, use: (emulator: Emulator) => Promise<void>) => Promise<void>;
}

/**
 * Gives each test that asks for `emulator` one of its own:
 *
 * ```ts
 * import { test as base } from 'vitest';
 * const test = base.extend(emulatorFixtures());
 * test('upserts', async ({ emulator }) => {});
 * ```
 *
 * A test without the parameter starts none.
 */
export function emulatorFixtures(options: EmulatorOptions = {}): EmulatorFixtures {
  return {
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it which other fixtures this one needs.
    async emulator({}, use) {
      const emulator = await startEmulator(options);
      try {
        await use(emulator);
      } finally {
        await emulator.close();
      }
    },
  };
}
