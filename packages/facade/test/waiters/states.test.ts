import { describe, expect, it } from 'vitest';
import { PineconeIndexInitializationFailedError } from '../../src/errors/pinecone-index-initialization-failed-error.js';
import { PineconeIndexTerminatedError } from '../../src/errors/pinecone-index-terminated-error.js';
import { backupState } from '../../src/waiters/backup-state.js';
import { indexDeletedState } from '../../src/waiters/index-deleted-state.js';
import { indexReadyState } from '../../src/waiters/index-ready-state.js';
import { jobState } from '../../src/waiters/job-state.js';

describe('indexReadyState', () => {
  it.each([
    ['Initializing', false, 'pending'],
    ['ScalingUp', false, 'pending'],
    // It takes requests while it scales.
    ['ScalingUp', true, 'done'],
    ['ScalingDownPodSize', true, 'done'],
    ['Ready', true, 'done'],
    // Only the flag promises that requests are taken.
    ['Ready', false, 'pending'],
    ['Hibernating', false, 'pending'],
    ['Hibernating', true, 'done'],
  ])('takes %s, ready %s, for %s', (state, ready, outcome) => {
    expect(indexReadyState({ status: { ready, state } })).toEqual({ outcome, status: state });
  });

  it.each([
    ['InitializationFailed', PineconeIndexInitializationFailedError],
    ['Failed', PineconeIndexInitializationFailedError],
    ['Terminating', PineconeIndexTerminatedError],
    ['Disabled', PineconeIndexTerminatedError],
  ])('fails on %s, whatever the flag says', (state, errorClass) => {
    for (const ready of [true, false]) {
      expect(indexReadyState({ status: { ready, state } })).toMatchObject({
        outcome: 'failed',
        status: state,
        errorClass,
      });
    }
  });

  it('waits on a description without a status', () => {
    expect(indexReadyState({})).toEqual({ outcome: 'pending', status: 'Unknown' });
  });
});

describe('indexDeletedState', () => {
  it('is done when there is no index any more', () => {
    expect(indexDeletedState(undefined)).toEqual({ outcome: 'done', status: 'Deleted' });
  });

  it.each(['Ready', 'Terminating', 'InitializationFailed'])('waits on %s', (state) => {
    expect(indexDeletedState({ status: { state } })).toEqual({ outcome: 'pending', status: state });
  });
});

describe('backupState', () => {
  it.each([
    ['Initializing', 'pending'],
    ['Compacting', 'pending'],
    ['Ready', 'done'],
    ['Failed', 'failed'],
  ])('takes %s for %s', (status, outcome) => {
    expect(backupState({ status })).toEqual({ outcome, status });
  });
});

describe('jobState', () => {
  it.each([
    ['Pending', 'pending'],
    ['InProgress', 'pending'],
    ['Rehearsing', 'pending'],
    ['Completed', 'done'],
    ['Failed', 'failed'],
    ['Cancelled', 'failed'],
  ])('takes %s for %s', (status, outcome) => {
    expect(jobState({ status, percentComplete: 12.5 })).toMatchObject({
      outcome,
      status,
      percentComplete: 12.5,
    });
  });

  it('says why an import failed', () => {
    expect(jobState({ status: 'Failed', error: 'no access' })).toMatchObject({
      reason: 'no access',
    });
  });
});
