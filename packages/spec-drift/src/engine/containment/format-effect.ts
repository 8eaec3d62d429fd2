import type { Effect } from '../grade/change.js';

/** Formats that take fewer values, each with the next wider one. */
const WIDER: Readonly<Record<string, string>> = {
  int8: 'int16',
  int16: 'int32',
  int32: 'int64',
  float: 'double',
  'ipv4-cidr': 'cidr',
  uri: 'uri-reference',
  uuid4: 'uuid',
  email: 'idn-email',
  hostname: 'idn-hostname',
};

/** Formats whose values are known to be told apart. */
const KNOWN = new Set([
  ...Object.keys(WIDER),
  ...Object.values(WIDER),
  'date',
  'date-time',
  'time',
  'duration',
  'ipv4',
  'ipv6',
  'uuid',
  'byte',
  'binary',
  'regex',
  'json-pointer',
]);

/** What going from one format to another does to the accepted values; `null` is no format. */
export function formatEffect(base: string | null, revision: string | null): Effect {
  if (base === revision) return 'equal';
  if (base === null) return 'narrows';
  if (revision === null) return 'widens';
  if (isWithin(base, revision)) return 'widens';
  if (isWithin(revision, base)) return 'narrows';
  return KNOWN.has(base) && KNOWN.has(revision) ? 'incomparable' : 'unknown';
}

function isWithin(inner: string, outer: string): boolean {
  for (let format: string | undefined = inner; format !== undefined; format = WIDER[format]) {
    if (format === outer) return true;
  }
  return false;
}
