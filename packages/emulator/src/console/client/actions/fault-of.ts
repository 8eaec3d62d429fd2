import type { Fault } from '../../../admin/fault.js';

/** The fault that a form describes. */
export function faultOf(fields: ReadonlyMap<string, string>): Fault {
  const text = (name: string) => fields.get(name)?.trim() || undefined;
  const number = (name: string) => {
    const given = text(name);
    return given === undefined ? undefined : Number(given);
  };
  const effect = text('effect');
  // Members that are undefined are left out when it is sent as JSON.
  const fault = {
    match: {
      operation: text('operation'),
      version: text('version'),
      nth: number('nth'),
      probability: number('probability'),
    },
    times: number('times'),
    delayMs: number('delayMs'),
    ...(effect === 'status' && { status: number('status'), retryAfter: number('retryAfter') }),
    ...(effect === 'reset' && { reset: true }),
    ...(effect === 'truncate' && { truncate: true }),
    ...(effect === 'malformed' && { malformed: true }),
  };
  return JSON.parse(JSON.stringify(fault));
}
