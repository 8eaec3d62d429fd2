/** What the names of indexes begin with that the live target makes. */
const PREFIX = 'contract-live-';

/** The time that an index was made stands in its name. */
const FORM = new RegExp(`^${PREFIX}([0-9a-z]{8,9})-[0-9a-z]{6}$`);

/** When a leftover is old enough to belong to no run that still goes on. */
const OLD_MS = 60 * 60 * 1000;

/** A name for an index that is made at a time, in milliseconds; `random` gives numbers in [0, 1). */
export function testIndexName(now: number, random: () => number): string {
  const tail = Math.floor(random() * 36 ** 6)
    .toString(36)
    .padStart(6, '0');
  return `${PREFIX}${now.toString(36)}-${tail}`;
}

/** Whether a name is one of those, and more than an hour old. */
export function isLeftover(name: string, now: number): boolean {
  const [, time] = FORM.exec(name) ?? [];
  return time !== undefined && now - Number.parseInt(time, 36) > OLD_MS;
}
