import type { Emulator } from '@pinecone-versioned/emulator';
import type { Clock } from '@pinecone-versioned/transport';
import { type IndexOf, Pinecone, type Written } from 'pinecone-versioned';
import { EmulatorStage } from '../targets/emulator-stage.ts';
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

/** Where the stories of a run are told, one after the other. */
export function worldStage(): EmulatorStage {
  return new EmulatorStage({ freshness: { afterMs: FRESH_AFTER_MS }, random: () => 0.5 });
}

/** The real side: a client and the emulator that it talks to, whose reads see a write only after a while. */
export class World {
  readonly pc: Pinecone;
  /** Whether the version can change records by a filter. */
  readonly updatesByFilter: boolean;
  /** What was done, in plain words. */
  readonly story: string[] = [];
  /** Index -> namespace -> last write. */
  readonly #writes = new Map<string, Map<string, Lsn>>();

  /** Begins a story on a stage that is its own until it ends. */
  static async begin(stage: EmulatorStage, options: WorldOptions): Promise<World> {
    const clock = sharedTime();
    let ids = 0;
    const emulator = await stage.begin({ now: clock.now, newId: () => `id-${++ids}` });
    return new World(options, { clock, fetch: emulator.fetch });
  }

  private constructor(
    { mode, updatesByFilter, wrapFetch = (fetch) => fetch }: WorldOptions,
    { clock, fetch }: { readonly clock: Clock; readonly fetch: Emulator['fetch'] },
  ) {
    this.updatesByFilter = updatesByFilter;
    this.pc = new Pinecone({
      apiKey: 'model-key',
      // Versions need not be known when this is compiled.
      apiVersion: mode as 'auto',
      fetch: wrapFetch(fetch),
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
}
