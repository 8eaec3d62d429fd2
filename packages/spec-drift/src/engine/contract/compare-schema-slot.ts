import type { Wire } from '../aspects/local-comparison.js';
import type { Flow } from '../grade/change.js';
import type { SchemaNode } from '../schema/schema-node.js';
import type { Ledger } from './ledger.js';

/** A place that may have a schema on each side. */
export interface SchemaSlot {
  readonly base: { readonly node: SchemaNode; readonly pointer: string } | null;
  readonly revision: { readonly node: SchemaNode; readonly pointer: string } | null;
  readonly flow: Flow;
  readonly operation: string;
  readonly wire: Wire;
  readonly error: boolean;
  readonly role: string;
  /** A request cannot leave the value out. */
  readonly demanded?: boolean;
}

/** Compares the schemas of a parameter, a body or a header. */
export function compareSchemaSlot(ledger: Ledger, slot: SchemaSlot): void {
  const { base, revision, flow, operation, wire, error, role, demanded = false } = slot;
  if (base !== null && revision !== null) {
    const entry = ledger.graph.enter(base.node, revision.node, wire);
    ledger.reach({ entry, flow, operation, error, role, demanded });
    return;
  }
  const at = revision ?? base;
  if (at === null) return;
  const added = revision !== null;
  const narrows = added === (flow === 'request');
  ledger.note({
    kind: added ? 'schema-given' : 'schema-withdrawn',
    title: added ? 'schema given where anything was allowed' : 'schema withdrawn',
    detail: role,
    base: base?.pointer ?? null,
    revision: revision?.pointer ?? null,
    grade: gradeFor(flow, narrows),
    direction: flow,
    operation,
  });
}

function gradeFor(flow: Flow, worse: boolean) {
  if (!worse) return { wire: 'additive', why: 'What was promised or accepted stays so.' } as const;
  return flow === 'request'
    ? ({ wire: 'breaking', why: 'Values that were accepted can now be refused.' } as const)
    : ({ wire: 'breaking', why: 'A promise about responses is withdrawn.' } as const);
}
