import { isDeepStrictEqual } from 'node:util';
import { ask, send } from './send.js';

/** The records of a namespace: for each id, the number that its values and metadata carry. */
type Content = ReadonlyMap<string, number>;

/** One write: the request, and what it makes of the content. */
interface Write {
  readonly method: 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  readonly after: Content;
}

const IDS = 60;
const DIMENSION = 16;

/** Writes to one namespace, one request after the other, and knows what must be there. */
export class NamespaceLoad {
  readonly #name: string;
  readonly #random: () => number;
  #content: Content = new Map();
  /** What is there if the write that got no answer was carried out. */
  #possible: Content | undefined;
  #count = 0;
  acknowledged = 0;

  constructor(name: string, random: () => number) {
    this.#name = name;
    this.#random = random;
  }

  /** Writes until the process is gone. */
  async run(host: string): Promise<void> {
    for (;;) {
      const { method, path, body, after } = this.#choose();
      this.#possible = after;
      const answer = await send(method, host + path, body);
      if (answer === undefined) return;
      if (answer.status === 200) {
        this.#content = after;
        this.acknowledged += 1;
      } else if (answer.status !== 404 || this.#content.size > 0) {
        throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      }
      this.#possible = undefined;
    }
  }

  /** Reads everything. Returns what is wrong with it; the write without an answer counts whole or not at all. */
  async verify(host: string): Promise<string[]> {
    const found = await this.#read(host);
    const possible = this.#possible;
    this.#possible = undefined;
    if (isDeepStrictEqual(found, this.#content)) return [];
    if (possible !== undefined && isDeepStrictEqual(found, possible)) {
      this.#content = possible;
      return [];
    }
    const expected = this.#content;
    this.#content = found;
    return [...new Set([...expected.keys(), ...found.keys()])]
      .filter((id) => expected.get(id) !== found.get(id))
      .map(
        (id) => `${this.#name}/${id}: ${expected.get(id)} was acknowledged, found ${found.get(id)}`,
      );
  }

  async #read(host: string): Promise<Content> {
    const ids = Array.from({ length: IDS }, (_, n) => `ids=r${n}`).join('&');
    const { body } = await ask('GET', `${host}/vectors/fetch?namespace=${this.#name}&${ids}`);
    const found = new Map<string, number>();
    for (const n of Array(IDS).keys()) {
      const record = body.vectors[`r${n}`];
      if (record === undefined) continue;
      // A record of which a part is of another write is none of both.
      const whole = record.values.every((value: number) => value === record.metadata.count);
      found.set(`r${n}`, whole ? record.metadata.count : Number.NaN);
    }
    return found;
  }

  #choose(): Write {
    this.#count += 1;
    const kind = this.#random();
    if (kind < 0.7) return this.#upsert();
    if (kind < 0.9) return this.#delete();
    if (kind < 0.95) return this.#deleteAll();
    return { method: 'DELETE', path: `/namespaces/${this.#name}`, after: new Map() };
  }

  #upsert(): Write {
    const ids = this.#someIds(20);
    const vectors = ids.map((id) => ({
      id,
      values: Array(DIMENSION).fill(this.#count),
      metadata: { count: this.#count },
    }));
    return {
      method: 'POST',
      path: '/vectors/upsert',
      body: { namespace: this.#name, vectors },
      after: new Map([...this.#content, ...ids.map((id) => [id, this.#count] as const)]),
    };
  }

  #delete(): Write {
    const ids = this.#someIds(5);
    return {
      method: 'POST',
      path: '/vectors/delete',
      body: { namespace: this.#name, ids },
      after: new Map([...this.#content].filter(([id]) => !ids.includes(id))),
    };
  }

  #deleteAll(): Write {
    return {
      method: 'POST',
      path: '/vectors/delete',
      body: { namespace: this.#name, deleteAll: true },
      after: new Map(),
    };
  }

  #someIds(most: number): string[] {
    const count = 1 + Math.floor(this.#random() * most);
    const ids = Array.from({ length: count }, () => `r${Math.floor(this.#random() * IDS)}`);
    return [...new Set(ids)];
  }
}
