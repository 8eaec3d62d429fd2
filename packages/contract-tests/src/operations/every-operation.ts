import { loadSpecs, specsFolder } from '@pinecone-versioned/scripts/specs';
import type { Operation } from '@pinecone-versioned/transport';
import { type CallResult, type ClientModule, importClient } from './client-module.ts';
import { type ExampleCall, exampleCall } from './example-call.ts';

/** One operation of one version, and how to call it. */
export interface OperationCase {
  /** Version, API and operation id, for a test's title. */
  readonly title: string;
  readonly version: string;
  readonly api: string;
  readonly method: string;
  /** Path template of the spec. */
  readonly path: string;
  readonly operation: Operation;
  readonly module: ClientModule;
  readonly example: ExampleCall;
}

/** Every operation of every vendored version. */
export async function everyOperation(): Promise<OperationCase[]> {
  const cases: OperationCase[] = [];
  for (const { file, document } of loadSpecs(specsFolder)) {
    const module = await importClient(file.version, file.api);
    for (const [route, operation] of Object.entries(module.table.operations)) {
      const [method = '', path = ''] = route.split(' ');
      cases.push({
        title: `${file.version} ${file.api} ${operation.id}`,
        version: file.version,
        api: file.api,
        method,
        path,
        operation,
        module,
        example: exampleCall(document, route),
      });
    }
  }
  return cases;
}

/** The key that suites use; whatever may not leak is searched for it. */
export const TEST_KEY = 'pcsk_suite_7Qx4';

/** Calls an operation at a server of this machine. */
export function callAt(
  url: string,
  { module, method, path, example }: OperationCase,
  { options = {}, call = example }: { options?: object; call?: object } = {},
): Promise<CallResult> {
  const target = module.table.servers.length > 0 ? { baseUrl: url } : { host: url };
  const client = module.createClient({
    apiKey: TEST_KEY,
    bearerToken: TEST_KEY,
    maxRetries: 0,
    ...target,
    ...options,
  });
  return (client[method] as (path: string, init?: object) => Promise<CallResult>)(path, call);
}
