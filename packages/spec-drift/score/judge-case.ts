import type { DriftReport, Finding } from '../dist/esm/index.js';
import type { PeerCase, PeerFinding } from './peer-case.ts';

/** The three classes that both tools tell apart; additive, words and nothing are all `quiet`. */
export type Grade = 'breaking' | 'potentially-breaking' | 'quiet';

/** How a case compares. */
export interface Judgement {
  readonly case: string;
  readonly theirs: Grade;
  readonly ours: Grade;
  /** Edits that either tool speaks of, and those on whose class both agree. */
  readonly edits: number;
  readonly agreed: number;
  /** What differs, for people. */
  readonly differences: readonly string[];
}

const LEVELS = { ERR: 'breaking', WARN: 'potentially-breaking', INFO: 'quiet' } as const;

/** Compares the peer's findings of a case with ours, edit by edit and by the worst one. */
export function judgeCase(entry: PeerCase, report: DriftReport): Judgement {
  const missed = entry.expected.filter((theirs) => !isMatched(theirs, report.findings));
  const ours = report.findings.filter((finding) => gradeOf(finding) !== 'quiet');
  const surplus = ours.filter(
    (finding) => !entry.expected.some((theirs) => isAbout(finding, theirs)),
  );
  return {
    case: entry.case,
    theirs: worst(entry.expected.map(({ level }) => LEVELS[level])),
    ours: worst(report.findings.map(gradeOf)),
    edits: entry.expected.length + surplus.length,
    agreed: entry.expected.length - missed.length,
    differences: [
      ...missed.map((theirs) => `peer ${theirs.level}: ${theirs.text}`),
      ...ours.map((finding) => `here ${finding.class}: ${finding.message}`),
    ],
  };
}

function gradeOf({ class: found }: Finding): Grade {
  return found === 'breaking' || found === 'potentially-breaking' ? found : 'quiet';
}

function worst(grades: readonly Grade[]): Grade {
  if (grades.includes('breaking')) return 'breaking';
  return grades.includes('potentially-breaking') ? 'potentially-breaking' : 'quiet';
}

/** Whether a finding concerns the same operation, direction and node as one of the peer. */
function isAbout(finding: Finding, theirs: PeerFinding): boolean {
  const sameWay =
    [finding.direction, theirs.direction].includes('none') ||
    finding.direction === theirs.direction;
  return sameWay && reaches(finding, theirs) && overlap(finding, theirs) > 0;
}

function reaches({ operations }: Finding, { operation, path }: PeerFinding): boolean {
  if (!operation || !path || operations.length === 0) return true;
  return operations.some((name) => plain(name) === plain(`${operation} ${path}`));
}

function plain(operation: string): string {
  return operation.replace(/\{[^}]*\}/g, '{}');
}

/** The closest findings must have the peer's class; where we have none, the peer must be quiet. */
function isMatched(theirs: PeerFinding, findings: readonly Finding[]): boolean {
  const about = findings.filter((finding) => isAbout(finding, theirs));
  const most = Math.max(0, ...about.map((finding) => overlap(finding, theirs)));
  const closest = about.filter((finding) => overlap(finding, theirs) === most);
  const wanted = LEVELS[theirs.level];
  if (closest.length === 0) return wanted === 'quiet';
  return closest.some((finding) => gradeOf(finding) === wanted);
}

/** How many of the names in the peer's text we name as well; a whole body has no name. */
function overlap(finding: Finding, { text }: PeerFinding): number {
  const names = [...text.matchAll(/`([^`]+)`/g)].flatMap(([, name = '']) => name.split(/[/ ,]+/));
  const told = `${finding.message} ${finding.pointer}`.toLowerCase();
  const shared = names.filter((name) => name.length > 1 && told.includes(name.toLowerCase()));
  const whole = /request'?s? body|response'?s? body|endpoint|api |restructured/.test(text) ? 1 : 0;
  return shared.length + whole;
}
