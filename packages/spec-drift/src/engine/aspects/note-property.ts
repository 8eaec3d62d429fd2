import type { ChangeClass } from '../../finding.js';
import type { Change, Flow, Grade } from '../grade/change.js';
import type { LocalComparison } from './local-comparison.js';
import type { PropertyView } from './property-view.js';

/** Notes a property that only the revision declares. */
export function noteAdded(local: LocalComparison, view: PropertyView): void {
  const closed = local.pair.base.additional === 'closed';
  const wasRequired = local.pair.base.required.has(view.name);
  const demanded = view.required && !wasRequired;
  noteFor(local, view, {
    kind: demanded ? 'property-added-required' : 'property-added-optional',
    family: 'property-added',
    effect: demanded ? 'narrows' : closed ? 'widens' : 'equal',
    title: 'properties added',
    subject: view.name,
    detail: `${view.name} (${view.required ? 'required' : 'optional'})`,
    neutral: !demanded && !closed,
    hints: [{ kind: 'without', property: view.name }],
    grades: {
      request: demanded
        ? grade('breaking', 'A request without the property was complete and is now refused.')
        : grade('additive', 'Callers may leave the property out.'),
      response: grade('additive', 'Readers ignore properties that they do not know.'),
    },
  });
}

/** Notes a property that only the base declares. */
export function noteRemoved(local: LocalComparison, view: PropertyView): void {
  const closed = local.pair.revision.additional === 'closed';
  const stillRequired = local.pair.revision.required.has(view.name);
  const promise = view.required && !stillRequired;
  noteFor(local, view, {
    kind: promise ? 'property-removed-required' : 'property-removed-optional',
    family: 'property-removed',
    effect: closed ? (promise ? 'incomparable' : 'narrows') : promise ? 'widens' : 'equal',
    title: 'properties removed',
    subject: view.name,
    detail: `${view.name} (${view.required ? 'required' : 'optional'})`,
    neutral: !closed && !promise,
    hints: [
      { kind: 'with', property: view.name },
      { kind: 'without', property: view.name },
    ],
    grades: {
      request: gone(
        closed
          ? grade('breaking', 'The object is closed: a request with the property is refused.')
          : grade(
              'potentially-breaking',
              'The property may still be sent and is no longer heeded.',
            ),
      ),
      response: gone(
        promise
          ? grade('breaking', 'Readers could rely on the property being there.')
          : grade(
              'potentially-breaking',
              'The property was never promised, yet readers may use it.',
            ),
      ),
    },
  });
}

/** Typed code that names the property no longer compiles. */
function gone(verdict: Grade): Grade {
  return { ...verdict, client: 'breaking' };
}

/** Notes a property whose name changed and whose schema did not. */
export function noteRenamed(local: LocalComparison, from: PropertyView, to: PropertyView): void {
  const request: ChangeClass =
    to.required || local.pair.revision.additional === 'closed'
      ? 'breaking'
      : 'potentially-breaking';
  const response: ChangeClass = from.required ? 'breaking' : 'potentially-breaking';
  const why = 'Only the name differs: payloads with the old name are not understood.';
  noteFor(local, to, {
    kind: 'property-renamed',
    firm: true,
    family: 'property-renamed',
    effect: 'incomparable',
    title: 'property renamed',
    subject: `${from.name} ${to.name}`,
    detail: `${from.name} -> ${to.name}`,
    hints: [
      { kind: 'with', property: from.name },
      { kind: 'without', property: to.name },
    ],
    grades: {
      request: { ...grade(request, why), client: 'breaking' },
      response: { ...grade(response, why), client: 'breaking' },
    },
  });
}

function grade(wire: ChangeClass, why: string): Grade {
  return { wire, why };
}

function noteFor(
  local: LocalComparison,
  view: PropertyView,
  change: Omit<Change, 'base' | 'revision' | 'only'>,
): void {
  const { base, revision } = local.pair;
  const flows: Flow[] = (['request', 'response'] as const).filter((flow) => view.travels[flow]);
  const [only] = flows;
  if (only === undefined) return;
  const added = change.family === 'property-added';
  const removed = change.family === 'property-removed';
  local.addAt({
    ...change,
    base: removed ? view.owner : base.node.pointer,
    revision: added || change.family === 'property-renamed' ? view.owner : revision.node.pointer,
    ...(flows.length === 1 ? { only } : {}),
  });
}
