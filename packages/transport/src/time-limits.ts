/** Time limit -> the option that sets it. */
export const TIME_LIMITS = {
  attempt: 'timeout',
  total: 'totalTimeout',
  idle: 'streamIdleTimeout',
} as const;

/** A time limit: of one attempt, of the whole call, or between two chunks of a stream. */
export type TimeLimit = keyof typeof TIME_LIMITS;
