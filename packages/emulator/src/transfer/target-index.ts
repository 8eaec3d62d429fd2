import { isObject } from '../is-object.js';
import type { IndexEntity } from '../store/entities.js';
import type { HttpTarget } from './http-target.js';
import { TransferError } from './transfer-error.js';

/** Milliseconds between two looks at an index that is being made, and how many there are: ten minutes in all. */
const PAUSE = 1000;
const LOOKS = 600;

/** Where a push goes. */
export interface TargetPlace {
  /** URL of the control plane, without a slash at its end. */
  readonly controlUrl: string;
  readonly name: string;
}

/** Makes the index at the target when it is not there, waits until it is ready and returns the URL of its host. */
export async function targetIndexHost(
  target: HttpTarget,
  index: IndexEntity,
  { controlUrl, name }: TargetPlace,
): Promise<string> {
  const url = `${controlUrl}/indexes/${encodeURIComponent(name)}`;
  for (let look = 0; look < LOOKS; look += 1) {
    const { status, body } = await target.send({ method: 'GET', url, accept: [404] });
    if (status === 404) {
      await createIndex(target, index, { controlUrl, name });
      continue;
    }
    checkFits(index, name, body);
    const state = isObject(body['status']) ? body['status'] : {};
    if (state['ready'] === true) return hostUrl(String(body['host']));
    await target.pause(PAUSE);
  }
  throw new TransferError(`Index ${name} at ${controlUrl} did not become ready. Push again later.`);
}

/** A repeated request may find the index made by the one before. */
async function createIndex(
  target: HttpTarget,
  index: IndexEntity,
  { controlUrl, name }: TargetPlace,
): Promise<void> {
  const { serverless } = index.spec;
  const shared = { name, tags: index.tags, deletion_protection: index.deletionProtection };
  if (index.embed === undefined || !isObject(serverless)) {
    const { vectorType: vector_type, metric, dimension } = index;
    const body = { ...shared, vector_type, metric, dimension, spec: withoutSource(index.spec) };
    await send(target, `${controlUrl}/indexes`, body);
    return;
  }
  const { model, field_map, metric, dimension, read_parameters, write_parameters } = index.embed;
  const { cloud, region, schema, read_capacity } = serverless;
  const embed = { model, field_map, metric, dimension, read_parameters, write_parameters };
  await send(target, `${controlUrl}/indexes/create-for-model`, {
    ...shared,
    cloud,
    region,
    schema,
    read_capacity,
    embed,
  });
}

async function send(target: HttpTarget, url: string, body: object): Promise<void> {
  await target.send({ method: 'POST', url, body: JSON.stringify(body), accept: [409] });
}

/** The records are pushed themselves; the collection that they once came from need not be there. */
function withoutSource(spec: IndexEntity['spec']): IndexEntity['spec'] {
  return Object.fromEntries(
    Object.entries(spec).map(([kind, place]) => {
      if (!isObject(place)) return [kind, place];
      const { source_collection: _, ...rest } = place;
      return [kind, rest];
    }),
  );
}

function checkFits(
  { vectorType, dimension, metric }: IndexEntity,
  name: string,
  body: Readonly<Record<string, unknown>>,
): void {
  const here = `${vectorType}, ${metric}, dimension ${dimension ?? 'none'}`;
  const { vector_type: theirType = 'dense', metric: theirMetric, dimension: theirs } = body;
  const there = `${String(theirType)}, ${String(theirMetric)}, dimension ${String(theirs ?? 'none')}`;
  if (here === there) return;
  throw new TransferError(
    `Index ${name} is there with other settings (${there}; here ${here}). ` +
      'Delete it, or push under another name.',
  );
}

function hostUrl(host: string): string {
  return /^https?:\/\//.test(host) ? host : `https://${host}`;
}
