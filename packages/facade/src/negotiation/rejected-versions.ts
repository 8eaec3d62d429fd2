import type { Clock } from '@pinecone-versioned/transport';
import type { WarningHandler } from '../config/pinecone-warning.js';

/** How long a server is believed not to know a version. */
const TTL_MS = 10 * 60_000;

/** Remembers, for a limited time, which versions a server has rejected, so that only one call learns it the hard way. */
export class RejectedVersions {
  readonly #until = new Map<string, number>();
  readonly #clock: Pick<Clock, 'now'>;
  readonly #warn: WarningHandler;

  constructor(clock: Pick<Clock, 'now'>, warn: WarningHandler) {
    this.#clock = clock;
    this.#warn = warn;
  }

  /** The versions that a server may know, in the given order; all of them when it has rejected every one. */
  filter(server: string, versions: readonly string[]): readonly string[] {
    const now = this.#clock.now();
    const left = versions.filter(
      (version) => (this.#until.get(`${server} ${version}`) ?? 0) <= now,
    );
    return left.length > 0 ? left : versions;
  }

  /** Notes that a server rejected a version, and tells it once that another is used instead. */
  note(server: string, version: string, instead: string): void {
    const key = `${server} ${version}`;
    const isNews = (this.#until.get(key) ?? 0) <= this.#clock.now();
    this.#until.set(key, this.#clock.now() + TTL_MS);
    if (!isNews) return;
    this.#warn({
      code: 'VERSION_DOWNGRADED',
      message: `${server} does not know API version ${version}; ${instead} is used there instead. Pin \`apiVersion\` to be asked first.`,
    });
  }
}
