import { pseudoRandom } from './pseudo-random.ts';

/** Values of a vector as a model gives them. */
export const DIMENSION = 1536;

/** An index as `GET /indexes/{index_name}` answers it. */
function indexModel(): unknown {
  return {
    name: 'bench',
    dimension: DIMENSION,
    metric: 'cosine',
    host: 'bench-abc1234.svc.aped-4627-b74a.pinecone.io',
    spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
    status: { ready: true, state: 'Ready' },
    vector_type: 'dense',
    deletion_protection: 'disabled',
    tags: { team: 'search' },
  };
}

/** The same index as version 2026-07 shows it, which the official 9.0.0 asks for. */
function indexModelOf2026(): unknown {
  return {
    name: 'bench',
    host: 'bench-abc1234.svc.aped-4627-b74a.pinecone.io',
    status: { ready: true, state: 'Ready' },
    deletion_protection: 'disabled',
    tags: { team: 'search' },
    deployment: {
      deployment_type: 'managed',
      cloud: 'aws',
      region: 'us-east-1',
      environment: 'aped-4627-b74a',
    },
    schema: {
      fields: { _values: { type: 'dense_vector', dimension: DIMENSION, metric: 'cosine' } },
    },
  };
}

function queryAnswer(): unknown {
  const random = pseudoRandom(7);
  const values = () => Array.from({ length: DIMENSION }, () => Math.fround(random() - 0.5));
  const matches = Array.from({ length: 10 }, (_, rank) => ({
    id: `rec-${rank}`,
    score: 0.9 - rank / 100,
    values: values(),
    metadata: { title: `Record ${rank}`, year: 2000 + rank },
  }));
  return { matches, namespace: 'bench', usage: { readUnits: 6 } };
}

function listAnswer(): unknown {
  const vectors = Array.from({ length: 20 }, (_, place) => ({ id: `rec-${place}` }));
  return {
    vectors,
    pagination: { next: 'bm90aGluZw==' },
    namespace: 'bench',
    usage: { readUnits: 1 },
  };
}

const DESCRIBE = JSON.stringify(indexModel());
const DESCRIBE_2026 = JSON.stringify(indexModelOf2026());
const QUERY = JSON.stringify(queryAnswer());
const LIST = JSON.stringify(listAnswer());
const UPSERT = JSON.stringify({ upsertedCount: 100 });

/** The body that a request gets, or undefined for one that no benchmark makes. */
export function cannedAnswer(path: string, version: string): string | undefined {
  if (path.startsWith('/indexes/')) return version === '2026-07' ? DESCRIBE_2026 : DESCRIBE;
  if (path === '/query') return QUERY;
  if (path.startsWith('/vectors/list')) return LIST;
  return path === '/vectors/upsert' ? UPSERT : undefined;
}
