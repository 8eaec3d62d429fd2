import type { Hono } from 'hono';
import { invalidArgument } from '../http/refusals.js';
import type { AdminParts } from './admin-parts.js';

/** `GET` and `DELETE /journal`. */
export function addJournalRoutes(admin: Hono, { api: { journal } }: AdminParts): void {
  admin.get('/journal', (context) => {
    const limit = readCount('limit', context.req.query('limit'));
    const after = readCount('after', context.req.query('after'));
    return context.json({
      requests: journal.list({
        ...(limit !== undefined && { limit }),
        ...(after !== undefined && { after }),
      }),
    });
  });
  admin.delete('/journal', (context) => {
    journal.clear();
    return context.json({});
  });
}

function readCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw invalidArgument(`\`${name}\` must be a whole number; got ${JSON.stringify(text)}.`);
}
