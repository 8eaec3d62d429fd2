import { createEmulatorCore, type Emulator } from './create-emulator.js';
import { listen } from './listen.js';
import type { EmulatorOptions } from './options.js';
import { checkPort } from './resolve-options.js';

/**
 * Starts an emulator on a port of the loopback. Rejects with TypeError for options that cannot be used, StoreError
 * for a data folder that cannot, and StartError for a port that cannot be had.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0 } = options;
  checkPort(port);
  const { emulator, app, attach } = createEmulatorCore(options);
  try {
    attach(await listen(app, { port }));
  } catch (error) {
    await emulator.close();
    throw error;
  }
  return emulator;
}
