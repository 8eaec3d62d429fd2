import { expect, onTestFinished } from 'vitest';
import { type EmulatorOptions, startEmulator } from '../../src/index.js';
import { validatedFetch } from '../support/validated-fetch.js';
import { sdk6Door } from './sdk-6-door.js';
import { sdk7Door } from './sdk-7-door.js';
import type { SdkConfig, SdkDoor } from './sdk-door.js';

/** The official SDKs, each by the way that makes a client of it. */
export const SDKS = {
  'SDK 6.1.4': sdk6Door,
  'SDK 7.2.0': sdk7Door,
} as const satisfies Record<string, (config: SdkConfig) => SdkDoor>;

/** How long work in the background may take on a busy machine, in milliseconds. */
export const POLL = { timeout: 4000, interval: 20 };

/** A request as it was sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly version: string | null;
  readonly contentType: string | null;
}

/** An emulator on a socket, and where and with what a client reaches it; it ends with the test. */
export async function startSdkWorld(options: EmulatorOptions = {}) {
  const failures: unknown[] = [];
  const emulator = await startEmulator({
    ...options,
    onFailure: (error) => failures.push(error),
  });
  onTestFinished(async () => {
    await emulator.close();
    expect(failures).toEqual([]);
  });
  const sent: Sent[] = [];
  const checked = validatedFetch(fetch);
  const config: SdkConfig = {
    // SDKs keep hosts of indexes by key and name, for the whole process.
    apiKey: crypto.randomUUID(),
    controllerHostUrl: emulator.url,
    async fetchApi(input, init) {
      const { method, url, headers } = new Request(input, init);
      sent.push({
        method,
        url,
        version: headers.get('x-pinecone-api-version'),
        contentType: headers.get('content-type'),
      });
      return checked(input, init);
    },
  };
  return { emulator, config, sent };
}
