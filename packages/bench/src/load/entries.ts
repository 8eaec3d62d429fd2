import { rawEntries } from './raw-entries.ts';

/** Something that is loaded or bundled. */
export interface Entry {
  readonly name: string;
  /** What a program imports, as seen from this package. */
  readonly specifier: string;
  /** What a small program uses of it. */
  readonly binding: string;
  /** Package it belongs to, as seen from this package. */
  readonly package: string;
  /** False where the package has CommonJS only. */
  readonly esm: boolean;
}

export const OFFICIAL = 'official 9.0.0';

const official: readonly Entry[] = [
  ['6.1.4', 'pinecone-sdk-6'],
  ['7.2.0', 'pinecone-sdk-7'],
  ['8.2.0', 'pinecone-sdk-8'],
  ['9.0.0', 'pinecone-sdk-9'],
].map(([version = '', name = '']) => ({
  name: `official ${version}`,
  specifier: name,
  binding: 'Pinecone',
  package: name,
  esm: false,
}));

const facade = { package: 'pinecone-versioned', esm: true };
export const ENTRIES: readonly Entry[] = [
  { ...facade, name: 'facade', specifier: 'pinecone-versioned', binding: 'Pinecone' },
  { ...facade, name: 'facade/data', specifier: 'pinecone-versioned/data', binding: 'connect' },
  { ...facade, name: 'facade/pinned', specifier: 'pinecone-versioned/pinned', binding: 'connect' },
  ...rawEntries(),
  ...official,
  {
    name: 'openapi-fetch',
    specifier: 'openapi-fetch',
    binding: 'default as createClient',
    package: 'openapi-fetch',
    esm: true,
  },
];
