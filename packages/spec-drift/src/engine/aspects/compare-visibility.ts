import type { Flow } from '../grade/change.js';
import type { LocalComparison } from './local-comparison.js';
import type { PropertyView } from './property-view.js';

/** Compares `readOnly` and `writeOnly` of a property: in which directions it travels. */
export function compareVisibility(
  local: LocalComparison,
  from: PropertyView,
  to: PropertyView,
): void {
  for (const flow of ['request', 'response'] as const) {
    if (from.travels[flow] === to.travels[flow]) continue;
    if (to.travels[flow]) noteShown(local, to, flow);
    else noteHidden(local, from, flow);
  }
}

function noteShown(local: LocalComparison, view: PropertyView, flow: Flow): void {
  const demanded = flow === 'request' && view.required;
  local.add(`properties:${view.name}`, {
    kind: flow === 'request' ? 'property-became-writable' : 'property-became-readable',
    effect: 'equal',
    neutral: true,
    only: flow,
    title: flow === 'request' ? 'property may be sent' : 'property is sent back',
    subject: view.name,
    detail: view.name,
    grades: {
      request: demanded
        ? { wire: 'breaking', why: 'Requests had to leave the property out and must now have it.' }
        : { wire: 'additive', why: 'Callers may leave the property out.' },
      response: view.required
        ? {
            wire: 'potentially-breaking',
            why: 'A value that was kept out of responses, often a secret, now always comes back.',
          }
        : { wire: 'additive', why: 'Readers ignore properties that they do not know.' },
    },
  });
}

function noteHidden(local: LocalComparison, view: PropertyView, flow: Flow): void {
  local.add(`properties:${view.name}`, {
    kind: flow === 'request' ? 'property-became-read-only' : 'property-became-write-only',
    effect: 'equal',
    neutral: true,
    only: flow,
    title:
      flow === 'request'
        ? 'property is no longer read from requests'
        : 'property is no longer sent back',
    subject: view.name,
    detail: view.name,
    grades: {
      request: {
        wire: 'additive',
        why: 'Requests need the property no more; it is still declared, so sending it is allowed.',
      },
      response: view.required
        ? { wire: 'breaking', why: 'Readers could rely on the property being there.' }
        : {
            wire: 'additive',
            client: 'potentially-breaking',
            why: 'The property was never promised: it may stay away, as it always could. Generated code may lose it.',
          },
    },
  });
}
