import type { SchemaNode } from '../schema/schema-node.js';
import { accepts } from '../witness/accepts.js';
import type { Hint } from '../witness/hint.js';
import type { LocalComparison } from './local-comparison.js';

/** Compares closed sets of values (`enum`, `const`) and the open lists of `x-enum`. */
export function compareValues(local: LocalComparison): void {
  const { base, revision } = local.pair;
  if (base.values === null && revision.values === null) compareHints(local);
  else if (base.values === null) closed(local, revision.values ?? new Map());
  else if (revision.values === null) opened(local, base.values);
  else changed(local, base.values, revision.values);
}

type Values = ReadonlyMap<string, unknown>;

function opened(local: LocalComparison, values: Values): void {
  const { base, revision } = local.pair;
  const known = revision.knownValues;
  const kept =
    known !== null && [...values.keys()].every((text) => text === 'null' || known.has(text));
  const foreign = foreignTo(revision.node, base.node, values);
  local.add('enum', {
    kind: kept ? 'enum-opened' : 'enum-removed',
    family: 'enum-opened',
    effect: foreign.length > 0 ? 'incomparable' : 'widens',
    title: kept ? 'enum opened to x-enum' : 'enum opened',
    detail: listed(values.keys()),
    tolerable: true,
    hints: foreign,
  });
}

function closed(local: LocalComparison, values: Values): void {
  const { base, revision } = local.pair;
  const foreign = foreignTo(base.node, revision.node, values);
  local.add('enum', {
    kind: 'enum-closed',
    effect: foreign.length > 0 ? 'incomparable' : 'narrows',
    title: 'values limited to an enum',
    detail: listed(values.keys()),
    hints: foreign,
  });
}

/** Listed values that the other side, which has no list, refuses, and the side with the list doesn't. */
function foreignTo(other: SchemaNode, own: SchemaNode, values: Values): Hint[] {
  const foreign = [...values.values()].filter(
    (value) => accepts(other, value) === 'no' && accepts(own, value) !== 'no',
  );
  return foreign.map((value) => ({ kind: 'value', value }));
}

function changed(local: LocalComparison, before: Values, after: Values) {
  const gone = [...before].filter(([text]) => !after.has(text));
  const come = [...after].filter(([text]) => !before.has(text));
  if (gone.length > 0 && gone.length === before.size && come.length > 0) {
    local.add('enum', {
      kind: 'enum-replaced',
      effect: 'incomparable',
      title: 'every value of the enum replaced',
      detail: `${listed(before.keys())} -> ${listed(after.keys())}`,
    });
    return;
  }
  for (const [text, value] of gone) {
    const nothing = text === 'null';
    local.add('enum', {
      kind: nothing ? 'became-not-nullable' : 'enum-value-removed',
      effect: 'narrows',
      title: nothing ? 'null refused' : 'enum value removed',
      subject: text,
      detail: text,
      hints: [{ kind: 'value', value }],
    });
  }
  for (const [text, value] of come) {
    const nothing = text === 'null';
    local.add('enum', {
      kind: nothing ? 'became-nullable' : 'enum-value-added',
      effect: 'widens',
      title: nothing ? 'null admitted' : 'enum value added',
      subject: text,
      detail: text,
      tolerable: !nothing,
      hints: [{ kind: 'value', value }],
    });
  }
}

function compareHints(local: LocalComparison): void {
  const { base, revision } = local.pair;
  const before = [...(base.knownValues ?? [])].sort().join(', ');
  const after = [...(revision.knownValues ?? [])].sort().join(', ');
  if (before === after) return;
  local.add('x-enum', {
    kind: 'x-enum-hint',
    effect: 'equal',
    title: 'list of known values (x-enum) changed',
    detail: `${before || 'none'} -> ${after || 'none'}`,
    everywhere: true,
  });
}

/** The first values of a long list and how many more there are. */
function listed(values: Iterable<string>): string {
  const all = [...values];
  const first = all.slice(0, 6).join(', ');
  return all.length > 6 ? `${first} and ${all.length - 6} more` : first;
}
