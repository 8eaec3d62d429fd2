import type { Services } from '../services.js';
import type { CollectionEntity } from '../store/entities.js';
import { isSettled } from './transitions.js';

type Context = Pick<Services, 'options' | 'clock' | 'store'>;

/** The state of a collection at this moment, by the names of the wire; undefined once its deletion is over. */
export function collectionStatus(
  collection: CollectionEntity,
  context: Context,
): 'Initializing' | 'Ready' | 'Terminating' | undefined {
  const { terminatingSince, createdAt, describes } = collection;
  if (terminatingSince === undefined) {
    return isSettled({ since: createdAt, describes }, context) ? 'Ready' : 'Initializing';
  }
  const isSource = context.store.indexes
    .list()
    .some(({ filling }) => filling?.collection === collection.name);
  const gone = !isSource && isSettled({ since: terminatingSince, describes }, context);
  return gone ? undefined : 'Terminating';
}
