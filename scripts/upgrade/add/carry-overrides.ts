import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { applyOverrides } from '../../specs/apply-overrides.ts';
import { type Override, readOverrides } from '../../specs/read-overrides.ts';
import type { ParsedSpec } from '../../specs/read-spec.ts';

/** The overrides of the previous version, as they hold for a new one. */
export interface CarriedOverrides {
  /** File relative to the specs folder -> its text with the copies behind what it had. */
  readonly files: ReadonlyMap<string, string>;
  readonly carried: readonly string[];
  /** Targets of those that the new version does not need, or has no place for. */
  readonly left: readonly string[];
}

/** Copies those overrides that name the previous version and still change something in the new one. */
export function carryOverrides(
  specsFolder: string,
  previous: string,
  added: readonly ParsedSpec[],
): CarriedOverrides {
  const version = added[0]?.file.version ?? '';
  const files = new Map<string, string>();
  const carried: string[] = [];
  const left: string[] = [];
  for (const override of readOverrides(specsFolder)) {
    if (override.version !== previous || !isAbout(override, added)) continue;
    if (!changesAny({ ...override, version }, added)) {
      left.push(override.target);
      continue;
    }
    carried.push(override.target);
    const absolute = path.join(specsFolder, override.file);
    const text = files.get(override.file) ?? readFileSync(absolute, 'utf8');
    files.set(override.file, append(text, sourceOf(absolute, override), { previous, version }));
  }
  return { files, carried, left };
}

/** Whether the new version has the API that an override corrects. */
function isAbout({ api }: Override, added: readonly ParsedSpec[]): boolean {
  return api === '*' || added.some(({ file }) => file.api === api);
}

function changesAny(override: Override, added: readonly ParsedSpec[]): boolean {
  return added
    .flatMap((spec) => applyOverrides(spec, [override]).applied)
    .some(({ changed }) => changed.length > 0);
}

/** The text of an override, without the dash before it. */
function sourceOf(file: string, { target }: Override): string {
  const text = readFileSync(file, 'utf8');
  const { contents } = parseDocument(text);
  const items = isSeq(contents) ? contents.items : [];
  const item = items.find((each) => isMap(each) && String(each.get('target')) === target);
  const [start = 0, end = 0] = (isMap(item) && item.range) || [];
  return text.slice(start, end).trimEnd();
}

function append(
  text: string,
  source: string,
  { previous, version }: { readonly previous: string; readonly version: string },
): string {
  const copy = source.replace(`${previous}/`, `${version}/`);
  return `${text.trimEnd()}\n- ${copy}\n`;
}
