import type { Clock } from '@pinecone-versioned/transport';
import type { WarningHandler } from '../config/pinecone-warning.js';
import {
  type DescribedHostContext,
  type DescribedIndex,
  describedIndexUrl,
} from './described-index-url.js';
import { isNotFound, isUnreachable } from './failed-host.js';
import { hostUrl } from './host-url.js';
import type { IndexTarget } from './index-target.js';
import { SharedCall } from './shared-call.js';

const TTL_MS = 5 * 60_000;

/** How long a host is left alone after it was confirmed, or could not be, so that failing calls don't flood. */
const TRUST_MS = 10_000;

/** What a {@link HostCache} works with. */
export interface HostCacheOptions extends DescribedHostContext {
  /** Asks the control plane about an index. */
  readonly describe: (name: string, signal: AbortSignal) => Promise<DescribedIndex>;
  readonly clock: Pick<Clock, 'now'>;
  /** How long a host is used before it is looked up again, in milliseconds. @default 300000 */
  readonly ttlMs?: number | undefined;
  /** Hears once per index that it is targeted by name. @default nobody */
  readonly warn?: WarningHandler | undefined;
}

/** How {@link HostCache.withHost} treats one call. */
export interface WithHostOptions {
  /** Whether the call may be sent twice although the first one might have been processed. @default false */
  readonly mayRepeat?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface KnownHost {
  readonly url: string;
  /** Looked up again from then on. */
  readonly freshUntil: number;
  /** Failing calls are no reason to look it up again before. */
  readonly trustedUntil: number;
}

/** Hosts of indexes by name, looked up once for all callers and kept for a limited time. */
export class HostCache {
  readonly #options: HostCacheOptions;
  readonly #known = new Map<string, KnownHost>();
  readonly #lookups = new Map<string, SharedCall<string>>();
  readonly #warned = new Set<string>();
  readonly #urls = new WeakMap<IndexTarget, string>();

  constructor(options: HostCacheOptions) {
    this.#options = options;
  }

  /**
   * Makes a call to an index. When the host of a name answers 404 or can't be reached, the index may have moved: its
   * host is looked up again, and if it is another one, the call is repeated there. That is always safe after a 404;
   * after a broken connection `mayRepeat` decides.
   */
  async withHost<T>(
    target: IndexTarget,
    call: (url: string) => Promise<T>,
    { mayRepeat = false, signal }: WithHostOptions = {},
  ): Promise<T> {
    const { name = '', host } = target;
    // An empty host beside a name is none: a variable that is set to nothing.
    if (host || !name) return call(this.urlAt(target));
    const url = await this.resolve(name, signal);
    this.#warnOnce(name, url);
    try {
      return await call(url);
    } catch (error) {
      const notFound = isNotFound(error);
      if (!notFound && !isUnreachable(error)) throw error;
      this.#doubt(name, url);
      if (!notFound && !mayRepeat) throw error;
      const other = await this.resolve(name, signal);
      if (other === url) throw error;
      return call(other);
    }
  }

  /** Base URL of an index; parallel callers share one lookup, and none of them can abort it for the others. */
  async resolve(name: string, signal?: AbortSignal): Promise<string> {
    const known = this.#known.get(name);
    if (known && this.#options.clock.now() < known.freshUntil) return known.url;
    const running = this.#lookups.get(name);
    return (running && !running.abandoned ? running : this.#startLookup(name)).wait(signal);
  }

  /** Forgets the host of an index, as after deleting it. */
  evict(name: string): void {
    this.#known.delete(name);
    this.#lookups.delete(name);
  }

  /** Base URL for a host that the caller or the control plane gave; throws when it must not see the key. */
  urlOf(host: string): string {
    return hostUrl(host, this.#options);
  }

  /** Base URL of a target that names its host; throws when it must not see the key. */
  urlAt(target: IndexTarget): string {
    const known = this.#urls.get(target);
    if (known !== undefined) return known;
    const url = this.urlOf(target.host ?? '');
    this.#urls.set(target, url);
    return url;
  }

  #startLookup(name: string): SharedCall<string> {
    const lookup: SharedCall<string> = new SharedCall(async (signal) => {
      const isCurrent = () => this.#lookups.get(name) === lookup;
      try {
        const found = await this.#lookUp(name, signal);
        if (isCurrent()) this.#known.set(name, found);
        return found.url;
      } catch (error) {
        if (isCurrent() && isNotFound(error)) this.#known.delete(name);
        throw error;
      } finally {
        if (isCurrent()) this.#lookups.delete(name);
      }
    });
    this.#lookups.set(name, lookup);
    return lookup;
  }

  async #lookUp(name: string, signal: AbortSignal): Promise<KnownHost> {
    const { clock, describe, ttlMs = TTL_MS } = this.#options;
    const before = this.#known.get(name);
    let index: DescribedIndex;
    try {
      index = await describe(name, signal);
    } catch (error) {
      // An index that is gone has no host, but a control plane that is away must not take the data plane with it.
      if (!before || isNotFound(error) || signal.aborted) throw error;
      const until = clock.now() + TRUST_MS;
      return { url: before.url, freshUntil: until, trustedUntil: until };
    }
    const url = describedIndexUrl(name, index, this.#options);
    const now = clock.now();
    const trustedUntil = url === before?.url ? now + TRUST_MS : now;
    return { url, freshUntil: now + ttlMs, trustedUntil };
  }

  /** Makes the next caller look again, unless somebody just did. */
  #doubt(name: string, url: string): void {
    const known = this.#known.get(name);
    if (known?.url !== url || this.#options.clock.now() < known.trustedUntil) return;
    this.#known.set(name, { ...known, freshUntil: 0 });
  }

  #warnOnce(name: string, url: string): void {
    const { warn } = this.#options;
    if (!warn || this.#warned.has(name)) return;
    this.#warned.add(name);
    warn({
      code: 'INDEX_BY_NAME',
      message: `Index "${name}" is targeted by name, so its calls need the control plane. Give its host: index({ host: '${url}' }).`,
    });
  }
}
