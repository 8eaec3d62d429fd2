import type { Emulator } from '@pinecone-versioned/emulator';
import type { OperationCase } from '../operations/every-operation.ts';
import type { EmulatorStage } from './emulator-stage.ts';

/** An emulator in which the example call of an operation finds what it names. */
export interface PreparedEmulator {
  readonly emulator: Emulator;
  /** Where the operation is called. */
  readonly url: string;
}

type Json = Readonly<Record<string, unknown>>;

const CLOUD = { cloud: 'aws', region: 'us-east-1' };
const POD = { pod: { environment: 'us-east-1-aws', pod_type: 'p1.x1' } };
/** Of the vectors in the examples. */
const DIMENSION = 4;
/** Indexes that no example names. */
const [SOURCE, CALLED] = ['source', 'called'];

/** Clears the stage and makes on it the index, namespace, backup, restore job or collection of an example call. */
export async function prepareEmulator(
  stage: EmulatorStage,
  { version, module, path, example }: OperationCase,
): Promise<PreparedEmulator> {
  let ids = 0;
  let nextId: string | undefined;
  const emulator = await stage.begin({
    newId() {
      const id = nextId ?? `id-${++ids}`;
      nextId = undefined;
      return id;
    },
  });
  const body = (example.body ?? {}) as Json;
  const named = { ...example.params.path } as Readonly<Record<string, string>>;
  const send = async (method: string, route: string, content?: object): Promise<Json> => {
    const response = await emulator.fetch(`${emulator.url}${route}`, {
      method,
      headers: { 'api-key': 'setup', 'x-pinecone-api-version': version },
      ...(content && { body: JSON.stringify(content) }),
    });
    if (!response.ok) throw new Error(`${method} ${route}: ${await response.text()}`);
    return (await response.json()) as Json;
  };
  const seed = (name: string, spec: object) =>
    emulator.seed({ indexes: [{ create: { name, dimension: DIMENSION, spec } }] });

  if (module.table.servers.length === 0) {
    await emulator.seed({
      indexes: [calledIndex(path, String(named['namespace'] ?? body['namespace'] ?? ''))],
    });
    const { host } = await send('GET', `/indexes/${CALLED}`);
    return { emulator, url: String(host) };
  }
  if (named['index_name']) await seed(named['index_name'], { serverless: CLOUD });
  if (named['backup_id'] || named['job_id']) {
    await seed(SOURCE, { serverless: CLOUD });
    nextId = named['backup_id'];
    const { backup_id } = await send('POST', `/indexes/${SOURCE}/backups`, {});
    nextId = named['job_id'];
    if (nextId) await send('POST', `/backups/${backup_id}/create-index`, { name: 'restored' });
  }
  if (named['collection_name']) {
    await seed(SOURCE, POD);
    await send('POST', '/collections', { name: named['collection_name'], source: SOURCE });
  }
  if (typeof body['source'] === 'string') await seed(body['source'], POD);
  return { emulator, url: emulator.url };
}

/** The index of a data operation, with a record in the namespace that the call names. */
function calledIndex(path: string, namespace: string) {
  if (path.startsWith('/records/')) {
    const embed = { model: 'llama-text-embed-v2', field_map: { text: 'chunk_text' } };
    return { createForModel: { name: CALLED, ...CLOUD, embed } };
  }
  const create = { name: CALLED, dimension: DIMENSION, spec: { serverless: CLOUD } };
  if (path === '/namespaces') return { create };
  const values = Array.from({ length: DIMENSION }, () => 1);
  return { create, vectors: { [namespace]: [{ id: 'seeded', values }] } };
}
