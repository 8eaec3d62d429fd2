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
  const members = new Set(sightings.map(({ detail }) => detail.split(/ \(| -> /)[0] ?? ''));
  return `${first.place} ${first.family.split(' ')[0]} ${[...members].sort().join(' ')}`;
}

function messageOf(sightings: readonly [Sighting, ...Sighting[]]): string {
  const [first] = sightings;
  if (!first.everywhere) {
    const details = [...new Set(sightings.map(({ detail }) => detail))];
    return `${labelOf(first)}: ${first.title}: ${listed(details)}`;
  }
  const details = sightings.map((sighting) => `${labelOf(sighting)} ${sighting.detail}`);
  return `${first.title}: ${listed([...new Set(details)])}`;
}

function labelOf({ place, base, revision }: Sighting): string {
  const pointer = revision ?? base ?? '';
  return place === pointer || !place || place.startsWith('/') ? describeNode(pointer) : place;
}

function listed(details: readonly string[]): string {
  const named = details.slice(0, NAMED).join(', ');
  return details.length > NAMED ? `${named} and ${details.length - NAMED} more` : named;
}
