import type { Metric } from '../runner/metric.ts';

/** One pass over the bytes of all vectors. */
export const FLOOR = 'one pass over the memory';

/** A server that reads the query and finds nothing. */
export const ECHO = 'hono echo';

const lower = { better: 'lower', reference: 'emulator' } as const;

export const QUERY_METRICS: readonly Metric[] = [
  { ...lower, id: 'p50', title: 'Query, median', unit: 'ms', reference: FLOOR },
  { ...lower, id: 'p99', title: 'Query, 99th percentile', unit: 'ms', reference: FLOOR },
];

export const START_METRICS: readonly Metric[] = [
  { ...lower, id: 'start', title: 'Start to first answer', unit: 'ms', reference: ECHO },
];

export const WRITE_METRICS: readonly Metric[] = [
  { ...lower, id: 'rate', title: 'Records written', unit: 'per second', better: 'higher' },
  {
    ...lower,
    id: 'memory',
    title: 'Resident memory per record, above an empty emulator',
    unit: 'bytes',
  },
];

export const RECOVERY_METRICS: readonly Metric[] = [
  { ...lower, id: 'recovery', title: 'Ready again', unit: 'ms' },
  { ...lower, id: 'firstQuery', title: 'First query after that', unit: 'ms' },
];
