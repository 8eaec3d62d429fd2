import type { Ledger } from './ledger.js';
import type { Operation } from './operation.js';
import { type Demand, meets, readDemands } from './security-demands.js';

/** Compares who may call an operation. */
export function compareSecurity(ledger: Ledger, base: Operation, revision: Operation): void {
  const before = readDemands(base);
  const after = readDemands(revision);
  const refused = before.filter((demand) => !after.some((other) => meets(demand, other)));
  const admitted = after.filter((demand) => !before.some((other) => meets(demand, other)));
  if (refused.length === 0 && admitted.length === 0) return;
  const narrows = refused.length > 0;
  ledger.note({
    kind: narrows ? 'security-tightened' : 'security-loosened',
    title: narrows ? 'callers who were let in are refused' : 'more callers are let in',
    detail: describeChange(before, after),
    base: base.security.pointer,
    revision: revision.security.pointer,
    grade: narrows
      ? { wire: 'breaking', why: `Who calls with ${labels(refused)} is refused.` }
      : { wire: 'additive', why: 'Everyone who was let in still is.' },
    direction: 'request',
    operation: revision.id,
    place: 'security',
  });
}

function describeChange(before: readonly Demand[], after: readonly Demand[]): string {
  const [from, to] = [labels(before), labels(after)];
  if (from !== to) return `${from} -> ${to}`;
  return `${from}: tokens from ${grants(before)} -> ${grants(after)}`;
}

function labels(demands: readonly Demand[]): string {
  return [...new Set(demands.map((demand) => demand.label))].join(' or ');
}

function grants(demands: readonly Demand[]): string {
  return demands.flatMap(({ grant }) => grant || []).join(' or ') || 'elsewhere';
}
