import type { Budget, PackageBudgets, UseBudget } from './budget.ts';

const AS_IT_IS = 'No target of its own: as it is, and little more.';
const TRANSPORT = 'Nearly all of it is the transport, which every client has in common.';

/**
 * Bytes that an entry may have, minified and gzipped, when everything it exports is bundled. The first pattern that fits
 * a specifier counts.
 */
export const ENTRY_BUDGETS: Readonly<Record<string, Budget>> = {
  'pinecone-versioned': {
    bar: 22_000,
    ceiling: 28_850,
    reason: 'What an application pays that uses all of the facade.',
  },
  'pinecone-versioned/data': {
    bar: 10_000,
    ceiling: 23_550,
    reason: 'For edge workers, which answer queries and know the host of their index.',
  },
  'pinecone-versioned/pinned': { bar: 20_000, reason: AS_IT_IS },
  '@pinecone-versioned/client-*/db-control': {
    bar: 9_000,
    ceiling: 9_900,
    reason: `What an application pays for raw calls. ${TRANSPORT}`,
  },
  '@pinecone-versioned/client-*/db-data': { bar: 11_350, reason: AS_IT_IS },
  '@pinecone-versioned/client-*/assistant-data': { bar: 10_900, reason: AS_IT_IS },
  '@pinecone-versioned/client-*/*': { bar: 10_000, reason: TRANSPORT },
  '@pinecone-versioned/client-*': { bar: 12_850, reason: AS_IT_IS },
  '@pinecone-versioned/transport': { bar: 11_750, reason: AS_IT_IS },
  '@pinecone-versioned/transport/testing': { bar: 1_500, reason: AS_IT_IS },
  '@pinecone-versioned/emulator': { bar: 123_000, reason: 'It runs on Node only.' },
  '@pinecone-versioned/emulator/*': { bar: 123_000, reason: 'It runs on Node only.' },
  '@pinecone-versioned/spec-drift': { bar: 79_000, reason: 'It runs on Node only.' },
};

/** Bytes that an application may have, minified and gzipped, that imports only what it is most often for. */
export const USE_BUDGETS: Readonly<Record<string, UseBudget>> = {
  'pinecone-versioned': {
    names: ['Pinecone'],
    bar: 22_000,
    ceiling: 28_200,
    reason: 'The first line of every guide.',
  },
  'pinecone-versioned/data': {
    names: ['connect'],
    bar: 10_000,
    ceiling: 19_050,
    reason: 'An edge worker with every operation of the data plane, in any version.',
  },
  'pinecone-versioned/pinned': {
    names: ['connect', 'query'],
    bar: 10_000,
    ceiling: 12_800,
    reason: 'An edge worker that answers queries.',
  },
  '@pinecone-versioned/client-*/db-control': {
    names: ['createDbControlClient'],
    bar: 9_000,
    reason: 'Raw calls, without what tells errors apart.',
  },
};

/** What a package may weigh as a whole. */
export const PACKAGE_BUDGETS: Readonly<Record<string, PackageBudgets>> = {
  'pinecone-versioned': {
    packed: { bar: 310_000, reason: AS_IT_IS },
    unpacked: { bar: 1_200_000, reason: 'It is all that is installed.' },
    installed: {
      bar: 1_200_000,
      reason: 'What a user downloads must be small beside the official client.',
    },
    packages: { bar: 6, reason: 'Each package is one more to trust.' },
  },
  '@pinecone-versioned/client-*': {
    packed: { bar: 99_000, reason: AS_IT_IS },
    unpacked: { bar: 680_000, reason: 'Types of every API of the version.' },
    installed: { bar: 1_280_000, reason: 'The client, the transport and openapi-fetch.' },
    packages: { bar: 4, reason: 'Each package is one more to trust.' },
  },
  '@pinecone-versioned/transport': {
    packed: { bar: 104_000, reason: AS_IT_IS },
    unpacked: { bar: 345_000, reason: AS_IT_IS },
    installed: { bar: 600_000, reason: 'The transport, openapi-fetch and its types.' },
    packages: { bar: 3, reason: 'Each package is one more to trust.' },
  },
  '@pinecone-versioned/emulator': {
    packed: { bar: 365_000, reason: 'The contracts of every version are in it.' },
    unpacked: { bar: 1_550_000, reason: 'The contracts of every version are in it.' },
    installed: { bar: 5_100_000, reason: 'Validator, server and reader of Parquet files.' },
    packages: { bar: 13, reason: 'Each package is one more to trust.' },
  },
  '@pinecone-versioned/spec-drift': {
    packed: { bar: 255_000, reason: AS_IT_IS },
    unpacked: { bar: 1_000_000, reason: AS_IT_IS },
    installed: { bar: 1_700_000, reason: 'It and its reader of YAML.' },
    packages: { bar: 2, reason: 'Each package is one more to trust.' },
  },
};
