import type { Finding } from '../../finding.js';
import type { ParsedDocument } from '../../parsed-document.js';
import { findWitness } from '../witness/find-witness.js';
import { describeNode } from './describe-node.js';
import { fingerprintOf } from './fingerprint.js';
import type { RootChange } from './roll-up.js';
import type { Sighting } from './sighting.js';

/** More details than these are counted and not named. */
const NAMED = 12;

/** The finding of a root change, with a payload that proves it where one is found. */
export function toFinding(
  change: RootChange,
  base: ParsedDocument,
  revision: ParsedDocument,
): Finding {
  const { sightings, wire, client } = change;
  const [first] = sightings;
  const kind = sightings.find(({ kind }) => kind.endsWith('-required'))?.kind ?? first.kind;
  const operations = new Set(sightings.flatMap((sighting) => [...sighting.operations]));
  return {
    fingerprint: fingerprintOf(kind, identityOf(change), first.direction),
    class: wire,
    direction: first.direction,
    audiences: { wire, client },
    kind,
    pointer: first.revision ?? first.base ?? '',
    location: {
      base: first.base === null ? null : base.locate(first.base),
      revision: first.revision === null ? null : revision.locate(first.revision),
    },
    operations: [...operations].sort(),
    message: messageOf(sightings),
    why: first.grade.why,
    ...witnessOf(change),
  };
}

function witnessOf({ sightings, wire }: RootChange): Pick<Finding, 'witness'> {
  if (wire !== 'breaking' && wire !== 'potentially-breaking') return {};
  for (const { schema, note } of sightings) {
    const witness = schema ? findWitness(schema.change, schema.reach) : note?.witness;
    if (witness) return { witness };
  }
  return {};
}

/** What the fingerprint stands on: the node and its members, without old and new values. */
function identityOf({ sightings }: RootChange): string {
  const [first] = sightings;
  if (first.everywhere) return '*';
  const members = new Set(sightings.map(({ subject }) => subject));
  return [first.place, ...[...members].sort()].join('\n');
}

function messageOf(sightings: readonly [Sighting, ...Sighting[]]): string {
  const [first] = sightings;
  if (first.everywhere) return `${first.title}: ${listed(sightings.map(withLabel))}`;
  const told = `${first.title}: ${listed(sightings.map(({ detail }) => detail))}`;
  // A note on something with a name of its own, such as a parameter, names it in its detail.
  const named = first.note !== null && !first.place.startsWith('/');
  return named ? told : `${labelOf(first)}: ${told}`;
}

function withLabel(sighting: Sighting): string {
  const label = labelOf(sighting);
  return label.endsWith(sighting.detail) ? label : `${label} ${sighting.detail}`;
}

function labelOf({ place, base, revision }: Sighting): string {
  return describeNode(place.startsWith('/') ? (revision ?? base ?? '') : place);
}

function listed(details: readonly string[]): string {
  const different = [...new Set(details)];
  const named = different.slice(0, NAMED).join(', ');
  const more = different.length - NAMED;
  return more > 0 ? `${named} and ${more} more` : named;
}
