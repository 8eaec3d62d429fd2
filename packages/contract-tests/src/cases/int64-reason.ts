/** What is in an `int64` field of an answer, by where it is, and why it stays below 2^53. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [
    /(count|imported|dimension|units)$/i,
    'It counts what an index holds or uses, of which none reaches 2^53 (9,007,199,254,740,992).',
  ],
  [/(^|\.)size$/, 'It counts bytes: 2^53 of them are nine petabytes, which no collection has.'],
  [/indices\[\]$/, 'It is a position in a sparse vector, which the service keeps in 32 bits.'],
];

/**
 * Why a `number` is enough for an `int64` field, although JSON is parsed into doubles, which lose the last digits of what
 * lies beyond 2^53. Fields that nobody has thought about say so in the report.
 */
export function int64Reason(place: string): string {
  const [, reason] = FIELDS.find(([pattern]) => pattern.test(place)) ?? [];
  return `A number holds no int64 beyond 2^53. ${reason ?? 'UNDECIDED: can this field go there?'}`;
}
