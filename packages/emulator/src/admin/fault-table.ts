import type { Fault, FaultInForce } from './fault.js';

/** A request as faults see it. */
export interface FaultSubject {
  readonly operationId: string;
  /** `METHOD /path` of the spec. */
  readonly operationKey: string;
  readonly version: string;
}

/** The faults in force. The first one that hits a request decides. */
export class FaultTable {
  readonly #random: () => number;
  #faults: FaultInForce[] = [];
  #lastId = 0;
  #clearing = new AbortController();

  /** `random` gives numbers in [0, 1). */
  constructor(random: () => number) {
    this.#random = random;
  }

  add(fault: Fault): FaultInForce {
    const added = { ...fault, id: ++this.#lastId, seen: 0, hits: 0 };
    this.#faults.push(added);
    return added;
  }

  list(): readonly FaultInForce[] {
    return this.#faults;
  }

  /** False when there is no such fault. */
  remove(id: number): boolean {
    const before = this.#faults.length;
    this.#faults = this.#faults.filter((fault) => fault.id !== id);
    return this.#faults.length < before;
  }

  /** Aborts when the faults are cleared: nothing waits for a fault that is no more. */
  get cleared(): AbortSignal {
    return this.#clearing.signal;
  }

  clear(): void {
    this.#faults = [];
    this.#clearing.abort();
    this.#clearing = new AbortController();
  }

  /** Counts a request and returns the fault that hits it. */
  take(subject: FaultSubject): FaultInForce | undefined {
    let taken: FaultInForce | undefined;
    this.#faults = this.#faults.map((fault) => {
      if (taken || isSpent(fault) || !matches(fault, subject)) return fault;
      const seen = fault.seen + 1;
      const { nth = seen, probability = 1 } = fault.match;
      const isHit = nth === seen && (probability === 1 || this.#random() < probability);
      const counted = { ...fault, seen, hits: fault.hits + Number(isHit) };
      if (isHit) taken = counted;
      return counted;
    });
    return taken;
  }
}

function isSpent({ times = Number.POSITIVE_INFINITY, hits }: FaultInForce): boolean {
  return hits >= times;
}

function matches({ match }: Fault, subject: FaultSubject): boolean {
  const { operation = subject.operationKey, version = subject.version } = match;
  return (
    version === subject.version &&
    (operation === subject.operationKey || operation === subject.operationId)
  );
}
