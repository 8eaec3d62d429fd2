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
  for (const root of roots) follow(root, found);
  return [...found.values()].flatMap((byFlow) => [...byFlow.values()]);
}

function follow(root: Root, found: Map<PairEntry, Map<Flow, Reach>>): void {
  const seen = new Set<PairEntry>([root.entry]);
  const waiting: { entry: PairEntry; path: PathStep | null }[] = [
    { entry: root.entry, path: null },
  ];
  for (let index = 0; index < waiting.length; index += 1) {
    const at = waiting[index];
    if (at === undefined) break;
    sight(root, at, found);
    for (const { to, step, name, only } of at.entry.edges) {
      if (seen.has(to) || (only !== undefined && only !== root.flow)) continue;
      seen.add(to);
      const depth = (at.path?.depth ?? 0) + 1;
      waiting.push({ entry: to, path: { before: at.path, depth, from: at.entry, step, name } });
    }
  }
}

function sight(
  root: Root,
  { entry, path }: { entry: PairEntry; path: PathStep | null },
  found: Map<PairEntry, Map<Flow, Reach>>,
): void {
  if (entry.changes.length === 0) return;
  const byFlow = found.get(entry) ?? new Map<Flow, Reach>();
  found.set(entry, byFlow);
  const known = byFlow.get(root.flow);
  if (known !== undefined) {
    known.operations.add(root.operation);
    known.errorsOnly &&= root.error;
    return;
  }
  byFlow.set(root.flow, {
    entry,
    flow: root.flow,
    operations: new Set([root.operation]),
    errorsOnly: root.error,
    root,
    path,
  });
}
