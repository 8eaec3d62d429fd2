import type { Ledger, Note } from '../contract/ledger.js';
import type { Change } from '../grade/change.js';
import { gradeOf } from '../grade/grade-of.js';
import { type Reach, reachAll } from '../walk/reach.js';
import { placeOf } from './place-of.js';
import type { Sighting } from './sighting.js';

/** Every change of the ledger with its direction and verdict. */
export function collectSightings(ledger: Ledger): Sighting[] {
  const sightings = ledger.notes.map((note) => fromNote(note, ledger));
  for (const reach of reachAll(ledger.roots)) {
    for (const change of reach.entry.changes) {
      if (change.only !== undefined && change.only !== reach.flow) continue;
      sightings.push(fromChange(change, reach, ledger));
    }
  }
  return sightings;
}

function fromNote(note: Note, ledger: Ledger): Sighting {
  const { kind, title, detail, base, revision, grade, direction } = note;
  return {
    kind,
    family: `${kind} ${detail}`,
    title,
    detail,
    subject: '',
    base,
    revision,
    grade,
    direction,
    operations: note.operation === undefined ? [] : [note.operation],
    place: note.place ?? placeOf(revision ?? base ?? '', ledger.aliases),
    everywhere: note.everywhere ?? false,
    errorsOnly: false,
    schema: null,
    note,
  };
}

function fromChange(change: Change, reach: Reach, ledger: Ledger): Sighting {
  const { kind, family, title, detail, base, revision, everywhere = false } = change;
  const words = kind === 'docs';
  return {
    kind,
    family,
    title,
    detail,
    subject: change.subject ?? '',
    base,
    revision,
    grade: gradeOf(change, reach),
    direction: words ? 'none' : reach.flow,
    operations: words ? [] : reach.operations,
    place: placeOf(revision ?? base ?? '', ledger.aliases),
    everywhere,
    errorsOnly: reach.errorsOnly,
    schema: { change, reach },
    note: null,
  };
}
