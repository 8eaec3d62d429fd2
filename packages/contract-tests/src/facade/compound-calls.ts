import type { RecorderAnswer } from '../oracles/recorder.ts';

/** Where a method that sends more than one request takes the options of each of them. */
export type OptionsPlace =
  /** An argument of their own. */
  | 'argument'
  /** Among the options of a bulk run. */
  | 'call'
  /** Nowhere but for the signal, which ends all. */
  | 'signal only';

/** A method that sends operations until something is done or has come about. */
export interface CompoundCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly options: OptionsPlace;
  /** Facade's name of the operation that it sends. */
  readonly operation: string;
  /** An answer after which there is nothing left to do. */
  readonly answer: RecorderAnswer;
}

const json = { 'content-type': 'application/json' };
const seen = { ...json, 'x-pinecone-max-indexed-lsn': '7' };

function answer(value: object, headers: Readonly<Record<string, string>> = json): RecorderAnswer {
  return { status: 200, headers, body: JSON.stringify(value) };
}

/** Those of an index, which every entry has. */
export const INDEX_COMPOUNDS: readonly CompoundCall[] = [
  {
    name: 'upsertAll',
    args: [[{ id: 'a', values: [0.5] }]],
    options: 'call',
    operation: 'upsert',
    answer: answer({ upsertedCount: 1 }),
  },
  {
    name: 'upsertRecordsAll',
    args: [[{ id: 'a', text: 'Apples hold fibre.' }]],
    options: 'call',
    operation: 'upsertRecords',
    answer: { status: 201 },
  },
  {
    name: 'fetchAll',
    args: [['a']],
    options: 'call',
    operation: 'fetch',
    answer: answer({ vectors: { a: { id: 'a', values: [0.5] } }, namespace: '' }),
  },
  {
    name: 'deleteAllByIds',
    args: [['a']],
    options: 'call',
    operation: 'deleteVectors',
    answer: answer({}),
  },
  {
    name: 'queryAtLeast',
    args: [{ id: 'a', topK: 1, atLeast: { lsn: '7' } }],
    options: 'argument',
    operation: 'query',
    answer: answer({ matches: [] }, seen),
  },
  {
    name: 'waitUntilVisible',
    args: [{ lsn: '7' }],
    options: 'signal only',
    operation: 'fetch',
    answer: answer({ vectors: {} }, seen),
  },
  {
    name: 'waitForImport',
    args: ['1'],
    options: 'argument',
    operation: 'describeImport',
    answer: answer({ id: '1', status: 'Completed' }),
  },
];

/** Those of a client. */
export const CLIENT_COMPOUNDS: readonly CompoundCall[] = [
  {
    name: 'waitUntilIndexReady',
    args: ['docs'],
    options: 'argument',
    operation: 'describeIndex',
    answer: answer({ name: 'docs', status: { ready: true, state: 'Ready' } }),
  },
  {
    name: 'waitUntilIndexDeleted',
    args: ['docs'],
    options: 'argument',
    operation: 'describeIndex',
    answer: { ...answer({ error: { code: 'NOT_FOUND', message: 'Gone.' } }), status: 404 },
  },
  {
    name: 'waitForBackup',
    args: ['1'],
    options: 'argument',
    operation: 'describeBackup',
    answer: answer({ backup_id: '1', status: 'Ready' }),
  },
  {
    name: 'waitForRestoreJob',
    args: ['1'],
    options: 'argument',
    operation: 'describeRestoreJob',
    answer: answer({ restore_job_id: '1', status: 'Completed' }),
  },
];

/** The arguments with options of the calls; a signal alone is one of the run. */
export function compoundArguments({ args, options }: CompoundCall, given: object): unknown[] {
  const isSignal = 'signal' in given;
  return [...args, options === 'call' && !isSignal ? { call: given } : given];
}
