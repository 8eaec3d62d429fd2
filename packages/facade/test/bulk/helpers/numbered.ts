export interface Numbered {
  readonly id: number;
}

/** Records 0, 1, 2, ...; `read` tells how many were taken. */
export function numbered(count = Number.POSITIVE_INFINITY) {
  const counter = { read: 0 };
  function* records(): Generator<Numbered> {
    while (counter.read < count) yield { id: counter.read++ };
  }
  return { source: records(), counter };
}

export function idsOf(items: readonly Numbered[]): number[] {
  return items.map(({ id }) => id);
}
