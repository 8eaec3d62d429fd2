/** Requests of a run; `PINECONE_FUZZ_REQUESTS=10000` is the whole proof. */
export const FUZZ_REQUESTS = Number(process.env['PINECONE_FUZZ_REQUESTS'] ?? 600);

/** Requests after which the state is looked at: few enough to find the one that changed it. */
export const FUZZ_BATCH = 20;
