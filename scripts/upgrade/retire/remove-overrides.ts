import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { readOverrides } from '../../specs/read-overrides.ts';

/** The override files that name a version, without what does: name relative to the specs folder -> text, or null. */
export function removeOverrides(specsFolder: string, version: string): [string, string | null][] {
  const named = readOverrides(specsFolder).filter((override) => override.version === version);
  return [...new Set(named.map(({ file }) => file))].map((file) => {
    const text = readFileSync(path.join(specsFolder, file), 'utf8');
    const kept = itemsOf(text).filter((item) => !item.target.startsWith(`${version}/`));
    return [file, kept.length > 0 ? kept.map((item) => `- ${item.source}\n`).join('') : null];
  });
}

function itemsOf(text: string): { readonly target: string; readonly source: string }[] {
  const { contents } = parseDocument(text);
  return (isSeq(contents) ? contents.items : []).flatMap((item) => {
    if (!isMap(item) || !item.range) return [];
    const [start, end] = item.range;
    return [{ target: String(item.get('target')), source: text.slice(start, end).trimEnd() }];
  });
}
