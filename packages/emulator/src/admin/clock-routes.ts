import type { Context, Hono } from 'hono';
import { invalidArgument } from '../http/refusals.js';
import type { MovableClock } from '../movable-clock.js';
import type { ClockChange } from './admin-bodies.js';
import type { AdminParts } from './admin-parts.js';
import { readAdminBody } from './read-admin-body.js';

const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** `GET` and `POST /clock`. */
export function addClockRoutes(admin: Hono, { state: { clock } }: AdminParts): void {
  const show = (context: Context) => context.json({ now: new Date(clock.now()).toISOString() });
  admin.get('/clock', show);
  admin.post('/clock', async (context) => {
    moveClock(clock, await readAdminBody(context.req.raw, 'clock'));
    return show(context);
  });
}

function moveClock(clock: MovableClock, { advanceMs, now, reset }: ClockChange): void {
  const given = [advanceMs, now, reset].filter((value) => value !== undefined);
  if (given.length !== 1)
    throw invalidArgument('Give exactly one of `advanceMs`, `now` and `reset`.');
  if (advanceMs !== undefined) clock.set(checkTime(clock.now() + advanceMs));
  else if (now !== undefined) clock.set(checkTime(Date.parse(now)));
  else clock.reset();
}

/**
 * A time that cannot be written down would make every answer fail. NaN is a leap second, which the calendar has and
 * JavaScript has not.
 */
function checkTime(time: number): number {
  if (time <= LATEST) return time;
  throw invalidArgument(
    'The clock cannot show that time. Give one before the year 10000, without a leap second.',
  );
}
