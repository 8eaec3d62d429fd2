import type { DriftReport, Finding } from '../dist/esm/index.js';
import type { PeerCase, PeerFinding } from './peer-case.ts';

/** The classes that both tools tell apart; additive, words and nothing are all `quiet`. */
export const GRADES = ['breaking', 'potentially-breaking', 'quiet'] as const;

export type Grade = (typeof GRADES)[number];

/** How a case compares. */
export interface Judgement {
  readonly case: string;
  /** The worst class of either tool. */
  readonly theirs: Grade;
  readonly ours: Grade;
  /** Directions of operations that either tool speaks of, and those with the same worst class. */
  readonly places: number;
  readonly agreed: number;
  /** What both said, for people. */
  readonly said: readonly string[];
}

const LEVELS = { ERR: 'breaking', WARN: 'potentially-breaking', INFO: 'quiet' } as const;

/** Compares the peer's findings of a case with ours: each direction of each operation, and all. */
export function judgeCase(entry: PeerCase, report: DriftReport): Judgement {
  const theirs = new Map<string, Grade>();
  for (const finding of entry.expected) raise(theirs, placeOf(finding), LEVELS[finding.level]);
  const ours = new Map<string, Grade>();
  for (const finding of report.findings) {
    for (const place of placesOf(finding)) raise(ours, place, gradeOf(finding));
  }
  const harmful = [...ours.keys()].filter((place) => ours.get(place) !== 'quiet');
  const places = new Set([...theirs.keys(), ...harmful]);
  const same = [...places].filter(
    (place) => (theirs.get(place) ?? 'quiet') === (ours.get(place) ?? 'quiet'),
  );
  return {
    case: entry.case,
    theirs: worst(theirs.values()),
    ours: worst(ours.values()),
    places: places.size,
    agreed: same.length,
    said: [
      ...entry.expected.map(({ level, text }) => `peer ${level}: ${text}`),
      ...report.findings.map((finding) => `here ${finding.class}: ${finding.message}`),
    ],
  };
}

function placeOf({ direction, operation = '', path = '' }: PeerFinding): string {
  return plain(`${direction} ${operation} ${path}`);
}

function placesOf({ direction, operations }: Finding): string[] {
  const reached = operations.length > 0 ? operations : [' '];
  return reached.map((operation) => plain(`${direction} ${operation}`));
}

/** Path parameters may have other names. */
function plain(place: string): string {
  return place.replace(/\{[^}]*\}/g, '{}').trim();
}

function gradeOf({ class: found }: Finding): Grade {
  return found === 'breaking' || found === 'potentially-breaking' ? found : 'quiet';
}

function raise(grades: Map<string, Grade>, place: string, grade: Grade): void {
  grades.set(place, worst([grade, grades.get(place) ?? 'quiet']));
}

function worst(grades: Iterable<Grade>): Grade {
  const all = [...grades];
  return GRADES.find((grade) => all.includes(grade)) ?? 'quiet';
}
