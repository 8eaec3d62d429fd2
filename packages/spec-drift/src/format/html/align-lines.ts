import type { ExcerptLine } from './excerpt.js';

/** A row of two texts side by side; null where one side has no such line. */
export interface AlignedRow {
  readonly base: ExcerptLine | null;
  readonly revision: ExcerptLine | null;
  readonly isChanged: boolean;
}

/** Aligns two texts by their longest common subsequence of lines; indentation doesn't count. */
export function alignLines(
  base: readonly ExcerptLine[],
  revision: readonly ExcerptLine[],
): AlignedRow[] {
  const lengths = commonLengths(base, revision);
  const rows: AlignedRow[] = [];
  let removed: ExcerptLine[] = [];
  let added: ExcerptLine[] = [];
  const flush = () => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++) {
      const pair = { base: removed[index] ?? null, revision: added[index] ?? null };
      rows.push({ ...pair, isChanged: true });
    }
    removed = [];
    added = [];
  };
  for (let at = 0, to = 0; at < base.length || to < revision.length; ) {
    const one = base[at];
    const other = revision[to];
    if (one && other && isSame(one, other)) {
      flush();
      rows.push({ base: one, revision: other, isChanged: false });
      at++;
      to++;
    } else if (one && (!other || lengthAt(lengths, at + 1, to) >= lengthAt(lengths, at, to + 1))) {
      removed.push(one);
      at++;
    } else if (other) {
      added.push(other);
      to++;
    }
  }
  flush();
  return rows;
}

function isSame(one: ExcerptLine, other: ExcerptLine): boolean {
  return one.text.trim() === other.text.trim();
}

function lengthAt(lengths: readonly Uint16Array[], at: number, to: number): number {
  return lengths[at]?.[to] ?? 0;
}

/** Lengths of the longest common subsequence of what follows each pair of lines. */
function commonLengths(base: readonly ExcerptLine[], revision: readonly ExcerptLine[]) {
  const lengths = Array.from(
    { length: base.length + 1 },
    () => new Uint16Array(revision.length + 1),
  );
  for (let at = base.length - 1; at >= 0; at--) {
    for (let to = revision.length - 1; to >= 0; to--) {
      const one = base[at];
      const other = revision[to];
      const row = lengths[at];
      if (!one || !other || !row) continue;
      row[to] = isSame(one, other)
        ? lengthAt(lengths, at + 1, to + 1) + 1
        : Math.max(lengthAt(lengths, at + 1, to), lengthAt(lengths, at, to + 1));
    }
  }
  return lengths;
}
