import type { Hono } from 'hono';
import type { AdminParts } from './admin-parts.js';
import { readAdminBody } from './read-admin-body.js';

/** `GET` and `POST /snapshots`, `POST /snapshots/{id}/restore`, `DELETE /snapshots/{id}`. */
export function addSnapshotRoutes(admin: Hono, { state }: AdminParts): void {
  admin.get('/snapshots', (context) => context.json({ snapshots: state.snapshots.list() }));
  admin.post('/snapshots', async (context) => {
    const { id } = await readAdminBody(context.req.raw, 'snapshot');
    return context.json(await state.snapshot(id), 201);
  });
  admin.post('/snapshots/:id/restore', async (context) => {
    await state.restore(context.req.param('id'));
    return context.json({});
  });
  admin.delete('/snapshots/:id', (context) => {
    state.snapshots.remove(context.req.param('id'));
    return context.json({});
  });
}
