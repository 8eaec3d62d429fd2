import { listVersions, specsFolder } from '@pinecone-versioned/scripts/specs';
import { contractOperations } from '../contract/contract-operations.ts';
import { facadeOperations } from '../negotiation/facade-operations.ts';
import { requestFields } from '../negotiation/request-fields.ts';
import type { WorldOptions } from './world.ts';

/** A way to choose versions, and what the model has to know of it. */
export type ModelMode = Pick<WorldOptions, 'mode' | 'updatesByFilter'>;

/** Each vendored version pinned, and the client's own choice. */
export async function modelModes(): Promise<ModelMode[]> {
  const operations = facadeOperations(await contractOperations());
  const update = operations.find(({ name }) => name === 'update');
  const having = [...(update?.in ?? [])]
    .filter(([, each]) => requestFields(each).some((path) => path.join('.') === 'body.filter'))
    .map(([version]) => version);
  return [
    ...listVersions(specsFolder).map((mode) => ({ mode, updatesByFilter: having.includes(mode) })),
    { mode: 'auto', updatesByFilter: having.length > 0 },
  ];
}
