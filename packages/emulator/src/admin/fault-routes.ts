import type { Hono } from 'hono';
import { ServiceError } from '../http/service-error.js';
import type { AdminParts } from './admin-parts.js';
import { checkFault } from './check-fault.js';
import { readAdminBody } from './read-admin-body.js';

/** `GET`, `POST` and `DELETE /faults`, `DELETE /faults/{id}`. */
export function addFaultRoutes(admin: Hono, { api: { faults, book } }: AdminParts): void {
  admin.get('/faults', (context) => context.json({ faults: faults.list() }));
  admin.post('/faults', async (context) => {
    const fault = await readAdminBody(context.req.raw, 'fault');
    checkFault(fault, book);
    return context.json(faults.add(fault), 201);
  });
  admin.delete('/faults', (context) => {
    faults.clear();
    return context.json({});
  });
  admin.delete('/faults/:id', (context) => {
    const id = context.req.param('id');
    if (!faults.remove(Number(id))) {
      throw new ServiceError(404, 'NOT_FOUND', `There is no fault ${JSON.stringify(id)}.`);
    }
    return context.json({});
  });
}
