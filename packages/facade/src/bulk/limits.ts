/** Most bytes that the API takes in one write. */
export const MAX_BATCH_BYTES = 2_000_000;

/** Most vectors in one upsert. */
export const MAX_VECTORS_PER_BATCH = 1000;

/** Most records in one upsert of text records, whose vectors the server makes. */
export const MAX_TEXT_RECORDS_PER_BATCH = 96;

/** Longest query string of a fetch: servers refuse long addresses well before 1000 long ids. */
export const MAX_QUERY_BYTES = 8000;

/** Most ids in one fetch or delete. */
export const MAX_IDS_PER_CALL = 1000;
