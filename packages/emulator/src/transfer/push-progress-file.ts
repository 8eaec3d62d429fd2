import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isObject } from '../is-object.js';
import type { RecordPosition } from '../store/store.js';

/** What a push is of: a stopped one goes on only when all of it is the same. */
export interface PushIdentity {
  readonly to: string;
  readonly name: string;
  readonly indexUid: string;
  readonly lsn: number;
}

/** How far a push has come: all records up to the position have arrived. */
export interface PushPoint {
  readonly pushed: number;
  readonly position: RecordPosition;
}

/** Keeps how far a push has come in a file, so that it can go on after a stop. */
export class PushProgressFile {
  readonly #path: string;
  readonly #identity: PushIdentity;

  constructor(path: string, identity: PushIdentity) {
    this.#path = path;
    this.#identity = identity;
  }

  /** Where the same push was stopped, undefined when there is nothing to go on with. */
  read(): PushPoint | undefined {
    const { pushed, position, ...identity } = this.#parse();
    if (typeof pushed !== 'number' || !isObject(position)) return undefined;
    const same = Object.entries(this.#identity).every(([key, value]) => identity[key] === value);
    const { namespace, id } = position;
    if (!same || typeof namespace !== 'string' || typeof id !== 'string') return undefined;
    return { pushed, position: { namespace, id } };
  }

  write(point: PushPoint): void {
    const part = `${this.#path}.part`;
    writeFileSync(part, JSON.stringify({ ...this.#identity, ...point }));
    renameSync(part, this.#path);
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }

  /** A file that is missing or broken costs a push from the beginning, no more. */
  #parse(): Readonly<Record<string, unknown>> {
    try {
      const value: unknown = JSON.parse(readFileSync(this.#path, 'utf8'));
      return isObject(value) ? value : {};
    } catch {
      return {};
    }
  }
}
