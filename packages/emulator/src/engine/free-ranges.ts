interface Range {
  readonly start: number;
  readonly length: number;
}

/** Hands out ranges of a fixed space, first fit, and joins neighbours that come back. */
export class FreeRanges {
  readonly #length: number;
  #ranges: Range[];

  constructor(start: number, length: number) {
    this.#length = length;
    this.#ranges = [{ start, length }];
  }

  /** Whether nothing is taken. */
  get isWhole(): boolean {
    return this.#ranges[0]?.length === this.#length;
  }

  /** Start of a range of this length, undefined when no free one is long enough. */
  take(length: number): number | undefined {
    const at = this.#ranges.findIndex((range) => range.length >= length);
    const found = this.#ranges[at];
    if (!found) return undefined;
    const rest = { start: found.start + length, length: found.length - length };
    this.#ranges.splice(at, 1, ...(rest.length > 0 ? [rest] : []));
    return found.start;
  }

  release(start: number, length: number): void {
    const next = this.#ranges.findIndex((range) => range.start > start);
    this.#ranges.splice(next === -1 ? this.#ranges.length : next, 0, { start, length });
    this.#ranges = this.#ranges.reduce<Range[]>(joined, []);
  }
}

function joined(ranges: Range[], range: Range): Range[] {
  const last = ranges.at(-1);
  if (last && last.start + last.length === range.start) {
    ranges[ranges.length - 1] = { start: last.start, length: last.length + range.length };
  } else {
    ranges.push(range);
  }
  return ranges;
}
