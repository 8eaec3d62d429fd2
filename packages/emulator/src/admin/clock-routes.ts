import type { Context, Hono } from 'hono';
import { invalidArgument } from '../http/invalid-argument.js';
import type { MovableClock } from '../movable-clock.js';
import type { ClockChange } from './admin-bodies.js';
import type { AdminParts } from './admin-parts.js';
import { readAdminBody } from './read-admin-body.js';

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
  if (advanceMs !== undefined) clock.advance(advanceMs);
  else if (now !== undefined) clock.set(Date.parse(now));
  else clock.reset();
}
