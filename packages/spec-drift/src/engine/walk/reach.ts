import type { Root } from '../contract/ledger.js';
import type { Flow } from '../grade/change.js';
import type { PairEntry } from './pair-graph.js';

/** How a pair of schemas is reached in one direction. */
export interface Reach {
  readonly entry: PairEntry;
  readonly flow: Flow;
  readonly operations: Set<string>;
  /** Only error responses lead here. */
  errorsOnly: boolean;
  /** Every way here is one on which the value cannot be left out. */
  demanded: boolean;
  /** One of the places that lead here, and the way from there. */
  readonly root: Root;
  readonly path: PathStep | null;
}

/** The last step on the way from a body down to a node, with the steps before it. */
export interface PathStep {
  readonly before: PathStep | null;
  /** How many steps there are, this one included. */
  readonly depth: number;
  readonly from: PairEntry;
  readonly step: string;
  readonly name: string | undefined;
}

/** Follows every root down and tells which pairs it reaches. */
export function reachAll(roots: readonly Root[]): Reach[] {
  const found = new Map<PairEntry, Map<Flow, Reach>>();
  for (const alike of groupByWay(roots)) {
    const arrivals = follow(alike[0]).filter(({ entry }) => entry.changes.length > 0);
    for (const root of alike) {
      for (const arrival of arrivals) sight(root, arrival, found);
    }
  }
  return [...found.values()].flatMap((byFlow) => [...byFlow.values()]);
}

type Group = [Root, ...Root[]];

/** Roots from which the same pairs are reached in the same way: the same schema in many operations. */
function groupByWay(roots: readonly Root[]): Group[] {
  const groups: Group[] = [];
  const known = new Map<PairEntry, Group[]>();
  for (const root of roots) {
    const { entry, flow, demanded } = root;
    const ofEntry = known.get(entry) ?? [];
    known.set(entry, ofEntry);
    const group = ofEntry.find(([one]) => one.flow === flow && one.demanded === demanded);
    if (group) group.push(root);
    else {
      const first: Group = [root];
      ofEntry.push(first);
      groups.push(first);
    }
  }
  return groups;
}

/** Every pair that is reached from a root, itself included. */
function follow(root: Root): Arrival[] {
  const start: Arrival = { entry: root.entry, path: null, demanded: root.demanded };
  const waiting = [start];
  const seen = new Map([[root.entry, start]]);
  for (let index = 0; index < waiting.length; index += 1) {
    const at = waiting[index];
    if (at === undefined) break;
    for (const { to, step, name, only, demanded } of at.entry.edges) {
      if (only !== undefined && only !== root.flow) continue;
      const known = seen.get(to);
      if (known !== undefined) {
        known.demanded &&= demanded;
        continue;
      }
      const depth = (at.path?.depth ?? 0) + 1;
      const path = { before: at.path, depth, from: at.entry, step, name };
      const arrival: Arrival = { entry: to, path, demanded };
      seen.set(to, arrival);
      waiting.push(arrival);
    }
  }
  return waiting;
}

/** A pair on the way down from one root. */
interface Arrival {
  readonly entry: PairEntry;
  readonly path: PathStep | null;
  demanded: boolean;
}

function sight(
  root: Root,
  { entry, path, demanded }: Arrival,
  found: Map<PairEntry, Map<Flow, Reach>>,
): void {
  const byFlow = found.get(entry) ?? new Map<Flow, Reach>();
  found.set(entry, byFlow);
  const known = byFlow.get(root.flow);
  if (known !== undefined) {
    known.operations.add(root.operation);
    known.errorsOnly &&= root.error;
    known.demanded &&= demanded;
    return;
  }
  byFlow.set(root.flow, {
    entry,
    flow: root.flow,
    operations: new Set([root.operation]),
    errorsOnly: root.error,
    demanded,
    root,
    path,
  });
}
