import { PineconeIndexInitializationFailedError } from '../errors/pinecone-index-initialization-failed-error.js';
import { PineconeIndexTerminatedError } from '../errors/pinecone-index-terminated-error.js';
import type { IndexDescription } from './index-description.js';
import type { WaitState } from './wait-state.js';

/** For waits until an index takes requests. It does so while it scales, so `ready` decides, not the state `Ready`. */
export function indexReadyState({ status }: IndexDescription): WaitState {
  const state = status?.state ?? 'Unknown';
  switch (state) {
    case 'InitializationFailed':
    case 'Failed':
      return {
        outcome: 'failed',
        status: state,
        reason: 'delete it and create it again',
        errorClass: PineconeIndexInitializationFailedError,
      };
    case 'Terminating':
    case 'Disabled':
      return { outcome: 'failed', status: state, errorClass: PineconeIndexTerminatedError };
    default:
      return { outcome: status?.ready === true ? 'done' : 'pending', status: state };
  }
}
