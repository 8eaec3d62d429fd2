import type { Said } from './fault-case.ts';

/** A body as the control plane shapes its errors. */
export function controlBody(status: number, { code, message, details }: Said): object {
  return { error: { code, message, ...(details !== undefined && { details }) }, status };
}

/** A body as the data plane shapes its errors. */
export function dataBody({ code, message, details }: Said): object {
  return { code, message, ...(details !== undefined && { details }) };
}

/** What a body of either shape says. */
export function saidBy(body: unknown): Said {
  const outer = isObject(body) ? body : {};
  const { message, code, details } = isObject(outer['error']) ? outer['error'] : outer;
  return {
    ...(typeof message === 'string' && { message }),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(details !== undefined && { details }),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
