import type { SourceLocation } from '../finding.js';
import { type ConfigEntry, readEntries } from '../read/read-entries.js';
import type { ResolvedReadOptions } from '../read/read-options.js';

/** A change that is known and accepted. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly reason: string;
  /** Last day on which it counts, `YYYY-MM-DD` in UTC; for ever when absent. */
  readonly until?: string;
  /** Where the entry is written. */
  readonly location: SourceLocation;
}

const LAYOUT = { list: 'acknowledged', keys: ['fingerprint', 'reason', 'until'] } as const;

/**
 * Reads a baseline file: `{"acknowledged": [{"fingerprint", "reason", "until"?}]}`.
 *
 * @throws {InputError}
 */
export async function readBaseline(
  source: string,
  options: ResolvedReadOptions,
): Promise<BaselineEntry[]> {
  const seen = new Set<string>();
  return (await readEntries(source, LAYOUT, options)).map((each) => {
    const entry = toEntry(each);
    if (seen.has(entry.fingerprint)) {
      throw each.fail('this `fingerprint` is there already', 'fingerprint');
    }
    seen.add(entry.fingerprint);
    return entry;
  });
}

function toEntry(entry: ConfigEntry): BaselineEntry {
  const fingerprint = entry.text('fingerprint');
  if (fingerprint === undefined) throw entry.fail('an acknowledgement needs a `fingerprint`');
  const reason = entry.text('reason');
  if (reason === undefined) throw entry.fail('an acknowledgement needs a `reason`');
  const until = entry.text('until');
  if (until === undefined) return { fingerprint, reason, location: entry.location };
  if (!isDay(until)) throw entry.fail(`\`until\` must be a day, YYYY-MM-DD; got ${until}`, 'until');
  return { fingerprint, reason, until, location: entry.location };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
