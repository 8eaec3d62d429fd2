import { createEmulator, type Emulator } from '@pinecone-versioned/emulator';
import { type IndexOf, Pinecone, type Written } from 'pinecone-versioned';
import { expectSame } from './expectations.ts';
import { DEFAULT_NAMESPACE, type ModelMetadata } from './model.ts';
import { sharedTime } from './shared-time.ts';

/** How long reads do not see a write, in milliseconds of the shared time. */
const FRESH_AFTER_MS = 500;

type Lsn = Pick<Written<object>, 'lsn'>;

/** What decides how a world is. */
export interface WorldOptions {
  /** A version that is pinned, or `auto`. */
  readonly mode: string;
  /** Whether the version can change records by a filter. */
  readonly updatesByFilter: boolean;
  /** Stands between client and emulator. @default the emulator's own */
  readonly wrapFetch?: ((fetch: Emulator['fetch']) => Emulator['fetch']) | undefined;
}

/** The real side: a client and the emulator that it talks to, whose reads see a write only after a while. */
export class World implements AsyncDisposable {
  readonly pc: Pinecone;
  /** Whether the version can change records by a filter. */
  readonly updatesByFilter: boolean;
  /** What was done, in plain words. */
  readonly story: string[] = [];
  readonly #emulator: Emulator;
  readonly #failures: unknown[] = [];
  /** Index -> namespace -> last write. */
  readonly #writes = new Map<string, Map<string, Lsn>>();

  constructor({ mode, updatesByFilter, wrapFetch = (fetch) => fetch }: WorldOptions) {
    this.updatesByFilter = updatesByFilter;
    const clock = sharedTime();
    let ids = 0;
    this.#emulator = createEmulator({
      now: clock.now,
      newId: () => `id-${++ids}`,
      random: () => 0.5,
      freshness: { afterMs: FRESH_AFTER_MS },
      onFailure: (error) => this.#failures.push(error),
    });
    this.pc = new Pinecone({
      apiKey: 'model-key',
      // Versions need not be known when this is compiled.
      apiVersion: mode as 'auto',
      fetch: wrapFetch(this.#emulator.fetch),
      clock,
      random: () => 0.5,
      maxRetries: 0,
      onWarning: () => {},
    });
  }

  /** The records of a namespace. */
  records(index: string, namespace: string): IndexOf<'auto', ModelMetadata> {
    const whole = this.pc.index<ModelMetadata>(index);
    return namespace === DEFAULT_NAMESPACE ? whole : whole.namespace(namespace);
  }

  /** Remembers the last write to a namespace, which reads must see from now on. */
  wrote(index: string, namespace: string, { lsn }: Lsn): void {
    expectSame(`whether a write to ${index} has a log sequence number`, lsn !== undefined, true);
    const writes = this.#writes.get(index) ?? new Map<string, Lsn>();
    this.#writes.set(index, writes.set(namespace, { ...(lsn !== undefined && { lsn }) }));
  }

  /** The last write to a namespace. */
  lastWrite(index: string, namespace: string): Lsn | undefined {
    return this.#writes.get(index)?.get(namespace);
  }

  /** Forgets the writes to an index that is gone. */
  forget(index: string): void {
    this.#writes.delete(index);
  }

  /** Waits until reads of a namespace see the last write to it. */
  async catchUp(index: string, namespace: string): Promise<void> {
    const write = this.lastWrite(index, namespace);
    if (!write) return;
    const { visible } = await this.records(index, namespace).waitUntilVisible(write);
    expectSame(`whether the last write to ${index} became visible`, visible, true);
  }

  /** The same for all namespaces of an index. */
  async catchUpAll(index: string): Promise<void> {
    for (const namespace of this.#writes.get(index)?.keys() ?? []) {
      await this.catchUp(index, namespace);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#emulator.close();
    if (this.#failures.length > 0) throw new AggregateError(this.#failures, 'The emulator failed.');
  }
}
