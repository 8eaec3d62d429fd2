import { quantile } from '../runner/statistics.ts';
import { DIMENSION } from '../sink/canned-answers.ts';
import { Bodies, type VectorForm } from './bodies.ts';
import type { EmulatorProcess } from './emulator-process.ts';
import { post } from './post.ts';

const BATCH = 100;

/** Upserts under way together. */
const LANES = 4;

/** Times of one kind of query. */
export interface QueryTimes {
  readonly p50: number;
  readonly p99: number;
}

/** An index of an emulator, and how many records it has been given. */
export class EmulatorIndex {
  readonly #form: VectorForm;
  readonly #bodies: Bodies;
  #path = '';
  #emulator: EmulatorProcess;
  #count = 0;

  private constructor(emulator: EmulatorProcess, form: VectorForm) {
    this.#emulator = emulator;
    this.#form = form;
    this.#bodies = new Bodies(form);
  }

  static async create(emulator: EmulatorProcess, form: VectorForm): Promise<EmulatorIndex> {
    const index = new EmulatorIndex(emulator, form);
    await index.#create();
    return index;
  }

  /** The same index of an emulator that was started again over the same folder. */
  moveTo(emulator: EmulatorProcess): void {
    this.#emulator = emulator;
  }

  /** Writes records until there are that many. Returns records per second. */
  async fillTo(count: number): Promise<number> {
    const written = count - this.#count;
    const startedAt = performance.now();
    const lane = async () => {
      while (this.#count < count) {
        const from = this.#count;
        const batch = Math.min(BATCH, count - from);
        this.#count += batch;
        await this.#post('/vectors/upsert', this.#bodies.upsert(from, batch));
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return (1000 * written) / (performance.now() - startedAt);
  }

  /** Times of queries one after the other. */
  async timeQueries(queries: number, filtered = false): Promise<QueryTimes> {
    const times: number[] = [];
    for (let number = 0; number < queries; number++) {
      const body = this.#bodies.query(number, filtered);
      const startedAt = performance.now();
      await this.#post('/query', body);
      times.push(performance.now() - startedAt);
    }
    return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
  }

  /** Times of queries while a tenth of the records is written again and again. */
  async timeQueriesUnderWrites(queries: number): Promise<QueryTimes> {
    let stopped = false;
    const write = async () => {
      for (let from = 0; !stopped; from = (from + BATCH) % Math.max(BATCH, this.#count / 10)) {
        await this.#post('/vectors/upsert', this.#bodies.upsert(from, BATCH));
      }
    };
    const writing = write();
    try {
      return await this.timeQueries(queries);
    } finally {
      stopped = true;
      await writing;
    }
  }

  async #create(): Promise<void> {
    const shape =
      this.#form === 'dense'
        ? { dimension: DIMENSION, metric: 'cosine' }
        : { vector_type: 'sparse', metric: 'dotproduct' };
    const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } };
    const body = JSON.stringify({ name: `bench-${this.#form}`, ...shape, spec });
    const { host }: { host: string } = JSON.parse(
      await post(`${this.#emulator.url}/indexes`, body),
    );
    this.#path = new URL(host.includes('://') ? host : `http://${host}`).pathname;
  }

  #post(operation: string, body: string): Promise<string> {
    return post(this.#emulator.url + this.#path + operation, body);
  }
}
