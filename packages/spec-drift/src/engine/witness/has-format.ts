import { type Answer, known } from '../containment/answer.js';

const INT32 = 2 ** 31;
const PATTERNS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'date-time':
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  email: /^[^@\s]+@[^@\s]+\.[a-z]+$/i,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
  ipv4: /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$)|$)){4}$/,
};
const FREE = new Set(['password', 'binary', 'float', 'double']);

/** Whether a value has a format. `unknown` for formats without a check here. */
export function hasFormat(format: string, value: number | string): Answer {
  if (FREE.has(format)) return 'yes';
  if (typeof value === 'number') {
    if (format === 'int32')
      return known(Number.isInteger(value) && value >= -INT32 && value < INT32);
    if (format === 'int64') return known(Number.isInteger(value));
    return 'yes';
  }
  if (format === 'int32' || format === 'int64') return 'yes';
  const pattern = PATTERNS[format];
  return pattern === undefined ? 'unknown' : known(pattern.test(value));
}
