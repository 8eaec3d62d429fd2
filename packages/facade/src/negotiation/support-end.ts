/** Every stable version is supported for at least this long. */
const SUPPORTED_MONTHS = 12;

/**
 * When the time ends for which a stable version is sure to be supported, in milliseconds since 1970: the end of its
 * month, a year on. Undefined for versions that promise none.
 */
export function supportEnd(version: string): number | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(version) ?? [];
  if (year === undefined) return undefined;
  return Date.UTC(Number(year), Number(month) + SUPPORTED_MONTHS);
}
