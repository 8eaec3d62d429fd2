/** Bytes that an entry may have, minified and gzipped, when everything it exports is bundled. */
export const ENTRY_BUDGETS: Readonly<Record<string, number>> = {
  'pinecone-versioned': 27_500,
  'pinecone-versioned/data': 22_500,
  'pinecone-versioned/pinned': 19_000,
  '@pinecone-versioned/client-2025-04': 12_500,
  '@pinecone-versioned/client-2025-04/db-control': 10_300,
  '@pinecone-versioned/client-2025-04/db-data': 11_000,
  '@pinecone-versioned/client-2025-10': 12_500,
  '@pinecone-versioned/client-2025-10/db-control': 10_300,
  '@pinecone-versioned/client-2025-10/db-data': 11_000,
  '@pinecone-versioned/transport': 11_200,
  '@pinecone-versioned/transport/testing': 1_500,
};

/** What installing a package may bring, all its dependencies included. */
export const INSTALL_BUDGETS: Readonly<
  Record<string, { readonly bytes: number; readonly packages: number }>
> = {
  'pinecone-versioned': { bytes: 1_200_000, packages: 6 },
};
