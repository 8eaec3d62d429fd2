import type { Clock } from '@pinecone-versioned/transport';
import { unlessAborted } from '../call/unless-aborted.js';
import type { WarningHandler } from '../config/pinecone-warning.js';
import { BasePineconeError } from '../errors/base-pinecone-error.js';
import { isVersionRejection } from './version-rejection.js';

/** How long a server is believed not to know a version. */
const TTL_MS = 10 * 60_000;

/** A call that may be sent with any of several versions. */
export interface VersionedCall<Result> {
  readonly server: string;
  /** Versions that the call may be sent with, best first. */
  readonly versions: readonly string[];
  readonly send: (version: string) => Promise<Result>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends calls with the best version that a server knows. What a server rejects is remembered for a limited time; and
 * as long as a server has not answered in a version, one call goes first and the others wait for how it fares, so
 * that only one learns of a rejection the hard way.
 */
export class Downgrade {
  readonly #rejectedUntil = new Map<string, number>();
  readonly #answered = new Set<string>();
  readonly #first = new Map<string, Promise<unknown>>();
  readonly #clock: Pick<Clock, 'now'>;
  readonly #warn: WarningHandler;

  constructor(clock: Pick<Clock, 'now'>, warn: WarningHandler) {
    this.#clock = clock;
    this.#warn = warn;
  }

  async send<Result>({ server, versions, send, signal }: VersionedCall<Result>): Promise<Result> {
    const pilot = this.#first.get(keyOf(server, this.#best(server, versions)));
    // Once, whatever comes of it: behind a server that is down, the calls must not fail one after the other.
    if (pilot) {
      await unlessAborted(
        pilot.catch(() => {}),
        signal,
        () => {},
      );
    }
    const version = this.#best(server, versions);
    try {
      return await this.#asFirst(keyOf(server, version), () => send(version));
    } catch (error) {
      const others = versions.filter((each) => each !== version);
      if (others.length === 0 || !isVersionRejection(error)) throw error;
      this.#note(server, version, this.#best(server, others));
      return this.send({ server, versions: others, send, signal });
    }
  }

  /** The first version that the server has not rejected of late, or the first of all when it rejected each. */
  #best(server: string, versions: readonly string[]): string {
    const isOpen = (version: string) => !this.#isRejected(keyOf(server, version));
    return versions.find(isOpen) ?? versions[0] ?? '';
  }

  #isRejected(key: string): boolean {
    return (this.#rejectedUntil.get(key) ?? 0) > this.#clock.now();
  }

  async #asFirst<Result>(key: string, send: () => Promise<Result>): Promise<Result> {
    const sent = send();
    if (this.#answered.has(key) || this.#first.has(key)) return sent;
    this.#first.set(key, sent);
    try {
      const result = await sent;
      this.#answered.add(key);
      return result;
    } catch (error) {
      const status = error instanceof BasePineconeError ? error.status : undefined;
      if (status !== undefined && !isVersionRejection(error)) this.#answered.add(key);
      throw error;
    } finally {
      this.#first.delete(key);
    }
  }

  /** Remembers a rejection, and tells it once that another version is used instead. */
  #note(server: string, version: string, instead: string): void {
    const key = keyOf(server, version);
    const isNews = !this.#isRejected(key);
    this.#rejectedUntil.set(key, this.#clock.now() + TTL_MS);
    if (!isNews) return;
    this.#warn({
      code: 'VERSION_DOWNGRADED',
      message: `${server} does not know API version ${version}; ${instead} is used there. Pin \`apiVersion\` to be asked first.`,
    });
  }
}

function keyOf(server: string, version: string): string {
  return `${server} ${version}`;
}
