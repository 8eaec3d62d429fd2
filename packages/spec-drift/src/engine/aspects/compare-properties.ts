import type { Flow } from '../grade/change.js';
import { compareVisibility } from './compare-visibility.js';
import type { LocalComparison } from './local-comparison.js';
import { matchRenames } from './match-renames.js';
import { noteAdded, noteRemoved, noteRenamed } from './note-property.js';
import { type PropertyView, propertyViews, refusedNames } from './property-view.js';

/** Compares the declared properties and `required` of two objects; shared ones become children. */
export function compareProperties(local: LocalComparison): void {
  const before = propertyViews(local.pair.base, local.pair.revision);
  const after = propertyViews(local.pair.revision, local.pair.base);
  const gone = [...before.values()].filter((view) => !after.has(view.name));
  const come = [...after.values()].filter((view) => !before.has(view.name));
  const renames = matchRenames(gone, come);
  for (const view of gone) {
    if (!renames.has(view)) noteRemoved(local, view);
  }
  const renamed = new Set(renames.values());
  for (const view of come) {
    if (!renamed.has(view)) noteAdded(local, view);
  }
  for (const [from, to] of renames) {
    noteRenamed(local, from, to);
    addChild(local, from, to);
  }
  for (const [name, view] of before) {
    const other = after.get(name);
    if (other === undefined) continue;
    addChild(local, view, other);
    compareVisibility(local, view, other);
    compareRequired(local, view, other);
  }
  compareUndeclared(local, before, after);
}

function addChild(local: LocalComparison, from: PropertyView, to: PropertyView): void {
  const demanded = from.required || to.required;
  const child = { base: from.node, revision: to.node, step: 'property', name: to.name, demanded };
  const flows = (['request', 'response'] as const).filter(
    (flow) => from.travels[flow] && to.travels[flow],
  );
  const [only] = flows;
  if (flows.length === 2) local.children.push(child);
  else if (only !== undefined) local.children.push({ ...child, only });
}

function compareRequired(local: LocalComparison, from: PropertyView, to: PropertyView): void {
  if (from.required === to.required) return;
  const flows: Flow[] = (['request', 'response'] as const).filter(
    (flow) => from.travels[flow] && to.travels[flow],
  );
  const [only] = flows;
  if (only === undefined) return;
  noteRequired(local, to.name, {
    narrows: to.required,
    ...(flows.length === 1 ? { only } : {}),
  });
}

function noteRequired(
  local: LocalComparison,
  name: string,
  { narrows, only }: { narrows: boolean; only?: Flow },
): void {
  local.add(`required:${name}`, {
    kind: narrows ? 'property-became-required' : 'property-became-optional',
    effect: narrows ? 'narrows' : 'widens',
    title: narrows ? 'property became required' : 'property became optional',
    subject: name,
    detail: name,
    hints: [{ kind: 'without', property: name }],
    ...(only === undefined ? {} : { only }),
  });
}

/** `required` may name what `properties` doesn't declare, and a schema may refuse a name. */
function compareUndeclared(
  local: LocalComparison,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): void {
  const { base, revision } = local.pair;
  for (const name of new Set([...base.required, ...revision.required])) {
    const narrows = revision.required.has(name);
    if (name === '' || narrows === base.required.has(name)) continue;
    // A property that came as a required one, or went as one, tells of that itself.
    const told = narrows ? after.has(name) : before.has(name);
    if (!told) noteRequired(local, name, { narrows });
  }
  const refused = { base: refusedNames(base), revision: refusedNames(revision) };
  for (const name of refused.revision) {
    if (!refused.base.has(name) && !before.has(name) && base.additional !== 'closed') {
      noteRefusal(local, name, true);
    }
  }
  for (const name of refused.base) {
    if (!refused.revision.has(name) && !after.has(name) && revision.additional !== 'closed') {
      noteRefusal(local, name, false);
    }
  }
}

function noteRefusal(local: LocalComparison, name: string, narrows: boolean): void {
  local.addAt({
    kind: narrows ? 'property-refused' : 'property-refusal-dropped',
    family: narrows ? 'property-refused' : 'property-refusal-dropped',
    effect: narrows ? 'narrows' : 'widens',
    title: narrows ? 'property refused' : 'property no longer refused',
    subject: name,
    detail: name,
    base: local.pair.base.node.pointer,
    revision: local.pair.revision.node.pointer,
    tolerable: true,
    neutral: !narrows,
  });
}
