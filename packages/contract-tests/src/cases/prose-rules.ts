/** Requests that a schema takes and that a client may refuse all the same, because the spec's words do. */
interface ProseRule {
  /** The operation's id; any operation when it is left out. */
  readonly operation?: RegExp;
  readonly place: RegExp;
  readonly reason: string;
}

const RULES: readonly ProseRule[] = [
  {
    operation: /^create_(index|index_for_model|collection|index_from_backup_operation)$/,
    place: /^body\.name$/,
    reason:
      'Names have lower-case letters, digits and hyphens, and begin and end with a letter or digit.',
  },
  {
    operation: /^(upsertVectors|queryVectors|updateVector|searchRecordsNamespace)$/,
    place: /sparse(Values|Vector)|\.vector\b/,
    reason: 'Both lists of a sparse vector have the same length.',
  },
  {
    operation: /^queryVectors$/,
    place: /^(body|request)$/,
    reason: 'A query gives one of `vector`, `id` and `sparseVector`.',
  },
  {
    operation: /^searchRecordsNamespace$/,
    place: /^body\.query\.top_k$/,
    reason: 'A search finds 1 to 10,000 hits.',
  },
  {
    operation: /^updateVector$/,
    place: /^body(\.(id|filter|dryRun))?$/,
    reason: 'An update names a record by `id`, or records by `filter`.',
  },
  {
    operation: /^deleteVectors$/,
    place: /^body(\.filter)?$/,
    reason: 'A delete chooses in exactly one way, and a filter has a condition.',
  },
  {
    operation: /^fetchVectors$/,
    place: /^query\.ids$/,
    reason: 'A fetch names 1 to 1,000 ids.',
  },
  {
    operation: /^upsertRecordsNamespace$/,
    place: /^body$/,
    reason: 'A request holds 1 to 96 text records.',
  },
  {
    operation: /^upload_file$/,
    place: /^body$/,
    reason: 'A field of a form is a file or a text.',
  },
  { operation: /^embed$/, place: /^body\.inputs$/, reason: 'A batch has at least one input.' },
  {
    operation: /^rerank$/,
    place: /^body\.documents$/,
    reason: 'A ranking has at least one document.',
  },
];

/** Why a client may refuse a request that the schema takes; undefined when it may not. */
export function proseRefusal(operationId: string, place: string): string | undefined {
  return RULES.find((rule) => (rule.operation?.test(operationId) ?? true) && rule.place.test(place))
    ?.reason;
}
