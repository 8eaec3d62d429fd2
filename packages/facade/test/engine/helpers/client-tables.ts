import type { ApiDescription, WireSupport } from '@pinecone-versioned/transport';
import type { registry } from '../../../src/generated/registry.js';
import { VERSIONS } from '../../../src/generated/versions.js';

/** What the client package of a version says of an API. */
export interface ClientTable {
  readonly version: string;
  readonly api: keyof typeof registry;
  readonly table: ApiDescription;
  readonly support: WireSupport;
}

const FOLDERS = { dbControl: 'db-control', dbData: 'db-data', inference: 'inference' } as const;

/** The tables of the three APIs in every version, from the client packages. */
export async function clientTables(): Promise<ClientTable[]> {
  const apis = Object.keys(FOLDERS) as (keyof typeof FOLDERS)[];
  const places = VERSIONS.flatMap((version) => apis.map((api) => ({ version, api })));
  return Promise.all(
    places.map(async ({ version, api }) => {
      const module = await import(`@pinecone-versioned/client-${version}/${FOLDERS[api]}`);
      return { version, api, table: module[api], support: module[`${api}Support`] };
    }),
  );
}
