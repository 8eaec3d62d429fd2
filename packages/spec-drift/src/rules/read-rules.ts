import { CLASSES } from '../engine/grade/classes.js';
import type { Audience, ChangeClass } from '../finding.js';
import { type ConfigEntry, readEntries } from '../read/read-entries.js';
import type { ResolvedReadOptions } from '../read/read-options.js';
import type { Rule } from './rule.js';

const LAYOUT = {
  list: 'rules',
  keys: ['kind', 'fingerprint', 'pointer', 'class', 'audience', 'reason'],
} as const;

/**
 * Reads a rules file: `{"rules": [{"kind"|"fingerprint"|"pointer", "class", "audience"?, "reason"}]}`.
 *
 * @throws {InputError}
 */
export async function readRules(source: string, options: ResolvedReadOptions): Promise<Rule[]> {
  return (await readEntries(source, LAYOUT, options)).map(toRule);
}

function toRule(entry: ConfigEntry): Rule {
  const kind = entry.text('kind');
  const fingerprint = entry.text('fingerprint');
  const pointer = entry.text('pointer');
  if (kind === undefined && fingerprint === undefined && pointer === undefined) {
    throw entry.fail('a rule needs `kind`, `fingerprint` or `pointer` to select findings');
  }
  const reason = entry.text('reason');
  if (reason === undefined) throw entry.fail('a rule needs a `reason`');
  const audience = readAudience(entry);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(pointer === undefined ? {} : { pointer }),
    ...(audience === undefined ? {} : { audience }),
    class: readClass(entry),
    reason,
    location: entry.location,
  };
}

function readClass(entry: ConfigEntry): ChangeClass {
  const text = entry.text('class');
  const found = CLASSES.find((each) => each === text);
  if (found) return found;
  const reason = `\`class\` must be ${CLASSES.join(', ')}; got ${text ?? 'none'}`;
  throw entry.fail(reason, text === undefined ? undefined : 'class');
}

function readAudience(entry: ConfigEntry): Audience | undefined {
  const text = entry.text('audience');
  if (text === undefined || text === 'wire' || text === 'client') return text;
  throw entry.fail(`\`audience\` must be wire or client; got ${text}`, 'audience');
}
