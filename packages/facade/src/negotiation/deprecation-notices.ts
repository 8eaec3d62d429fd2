import type { Clock } from '@pinecone-versioned/transport';
import type { WarningHandler } from '../config/pinecone-warning.js';
import { VERSIONS } from '../generated/versions.js';
import { supportEnd } from './support-end.js';

/** Passes on what servers and the calendar say about the end of an operation or version: once each. */
export class DeprecationNotices {
  /** Operations by version. */
  readonly #told = new Map<string, Set<string>>();
  readonly #clock: Pick<Clock, 'now'>;
  readonly #warn: WarningHandler;

  constructor(clock: Pick<Clock, 'now'>, warn: WarningHandler) {
    this.#clock = clock;
    this.#warn = warn;
  }

  /**
   * Reads the headers `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and `Warning: 299` of a response; without them,
   * looks whether the time is over for which the version is sure to be supported.
   */
  read(headers: Headers, { operation, version }: { operation: string; version: string }): void {
    const told = this.#told.get(version) ?? new Set();
    if (told.has(operation)) return;
    const notice = noticeOf(headers);
    const end = supportEnd(version) ?? Infinity;
    if (notice === undefined && end > this.#clock.now()) return;
    this.#told.set(version, told.add(operation));
    const what = `\`${operation}\` in API version ${version}`;
    if (notice !== undefined) {
      this.#warn({ code: 'API_DEPRECATED', message: `${what} is deprecated${notice}.` });
      return;
    }
    const until = new Date(end).toISOString().slice(0, 10);
    const next =
      version === VERSIONS.at(-1) ? 'Look for a newer release' : `Move to ${VERSIONS.at(-1)}`;
    const message = `${what} is sure to be supported until ${until} only. ${next}.`;
    this.#warn({ code: 'API_VERSION_OLD', message });
  }
}

/** What headers say about the end, to go behind "is deprecated"; undefined when they say nothing. */
function noticeOf(headers: Headers): string | undefined {
  const sunset = headers.get('sunset');
  const warning = headers.get('warning')?.match(/^299 \S+ "(.*)"/)?.[1];
  if (!sunset && !warning && !headers.has('deprecation')) return undefined;
  return `${sunset ? `; ends on ${sunset}` : ''}${warning ? `; ${warning}` : ''}`;
}
