import type { ApiDescription } from '@pinecone-versioned/transport';

/** What a call of a generated client resolves to, seen without its types. */
export interface CallResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** A client seen without its types: suites run on versions that need not be known when they are compiled. */
export type UntypedClient = Readonly<
  Record<string, (path: string, init?: object) => Promise<CallResult>>
>;

/** One API of a generated client package. */
export interface ClientModule {
  readonly table: ApiDescription;
  createClient(options: object): UntypedClient;
}

/** Loads the built client of an API in a version, as a user would import it. */
export async function importClient(version: string, api: string): Promise<ClientModule> {
  const subpath = api.replaceAll('_', '-');
  const pascal = api.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
  const camel = `${pascal[0]?.toLowerCase()}${pascal.slice(1)}`;
  const module = (await import(`@pinecone-versioned/client-${version}/${subpath}`)) as Readonly<
    Record<string, unknown>
  >;
  const table = module[camel];
  const createClient = module[`create${pascal}Client`];
  if (!table || typeof createClient !== 'function') {
    throw new Error(
      `The client of ${api} in ${version} exports no ${camel} or create${pascal}Client.`,
    );
  }
  return {
    table: table as ApiDescription,
    createClient: createClient as ClientModule['createClient'],
  };
}
