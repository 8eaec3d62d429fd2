import type { Shape } from '../schema/shape.js';
import type { LocalComparison } from './local-comparison.js';

/** Compares closed sets of values (`enum`, `const`) and the open lists of `x-enum`. */
export function compareValues(local: LocalComparison): void {
  const { base, revision } = local.pair;
  if (base.values === null && revision.values === null) compareHints(local);
  else if (base.values === null) closed(local, [...(revision.values ?? [])]);
  else if (revision.values === null) opened(local, base.values, revision);
  else changed(local, base.values, revision.values);
}

function opened(local: LocalComparison, values: ReadonlyMap<string, unknown>, revision: Shape) {
  const known = revision.knownValues;
  const kept =
    known !== null && [...values.keys()].every((text) => text === 'null' || known.has(text));
  local.add('enum', {
    kind: kept ? 'enum-opened' : 'enum-removed',
    family: 'enum-opened',
    effect: 'widens',
    title: kept
      ? 'closed set of values opened, kept as hints in x-enum'
      : 'closed set of values opened',
    detail: [...values.keys()].join(', '),
    tolerable: true,
  });
}

function closed(local: LocalComparison, values: readonly (readonly [string, unknown])[]) {
  local.add('enum', {
    kind: 'enum-closed',
    effect: 'narrows',
    title: 'values limited to a closed set',
    detail: values.map(([text]) => text).join(', '),
  });
}

function changed(
  local: LocalComparison,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
) {
  const gone = [...before].filter(([text]) => !after.has(text));
  const come = [...after].filter(([text]) => !before.has(text));
  if (gone.length > 0 && gone.length === before.size && come.length > 0) {
    local.add('enum', {
      kind: 'enum-replaced',
      effect: 'incomparable',
      title: 'every value of the closed set replaced',
      detail: `${[...before.keys()].join(', ')} -> ${[...after.keys()].join(', ')}`,
    });
    return;
  }
  for (const [text, value] of gone) {
    const nothing = text === 'null';
    local.add('enum', {
      kind: nothing ? 'became-not-nullable' : 'enum-value-removed',
      effect: 'narrows',
      title: nothing ? 'null refused' : 'value removed from the closed set',
      detail: text,
      hints: [{ kind: 'value', value }],
    });
  }
  for (const [text, value] of come) {
    const nothing = text === 'null';
    local.add('enum', {
      kind: nothing ? 'became-nullable' : 'enum-value-added',
      effect: 'widens',
      title: nothing ? 'null admitted' : 'value added to the closed set',
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
