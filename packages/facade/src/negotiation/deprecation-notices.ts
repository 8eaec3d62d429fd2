import type { WarningHandler } from '../config/pinecone-warning.js';

/** Passes on what servers say about the end of an operation or version: once each. */
export class DeprecationNotices {
  readonly #told = new Set<string>();
  readonly #warn: WarningHandler;

  constructor(warn: WarningHandler) {
    this.#warn = warn;
  }

  /** Reads the headers `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and `Warning: 299` of a response. */
  read(headers: Headers, { operation, version }: { operation: string; version: string }): void {
    const deprecation = headers.get('deprecation');
    const sunset = headers.get('sunset');
    const warning = headers.get('warning')?.match(/^299 \S+ "(.*)"/)?.[1];
    if (!deprecation && !sunset && !warning) return;
    const key = `${version} ${operation}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const parts = [
      `\`${operation}\` in API version ${version} is deprecated`,
      ...(sunset ? [`ends on ${sunset}`] : []),
      ...(warning ? [warning] : []),
    ];
    this.#warn({ code: 'API_DEPRECATED', message: `${parts.join('; ')}.` });
  }
}
