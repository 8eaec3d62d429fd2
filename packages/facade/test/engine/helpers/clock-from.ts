import { type Clock, systemClock } from '@pinecone-versioned/transport';

/** The system's clock, set so that it now is the given date. */
export function clockFrom(date: string): Clock {
  const offset = Date.parse(date) - systemClock.now();
  return { ...systemClock, now: () => systemClock.now() + offset };
}
