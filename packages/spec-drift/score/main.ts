import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareDocuments, type ParsedDocument } from '../dist/esm/index.js';
import { GRADES, type Judgement, judgeCase } from './judge-case.ts';
import { isRecommended, type PeerCase } from './peer-case.ts';

// Prints how often this engine gives the same class as the peer whose cases lie in a folder.
// node score/main.ts FOLDER: exit 1 where a difference has no argument in disagreements.json, 2 where
// the folder has no cases.

interface Argument {
  readonly about: string;
  /** What decides; several edits may share it. */
  readonly ground: string;
  readonly argument: string;
  readonly cases: readonly string[];
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function load(file: string): ParsedDocument {
  return { source: file, value: readJson(file), locate: () => ({ file, line: 1, column: 1 }) };
}

function printTable(judgements: readonly Judgement[]): void {
  process.stdout.write(
    `${'peer \\ here'.padEnd(22)}${GRADES.map((grade) => grade.padEnd(22)).join('')}\n`,
  );
  for (const theirs of GRADES) {
    const row = GRADES.map((ours) => {
      const count = judgements.filter((one) => one.theirs === theirs && one.ours === ours).length;
      return String(count).padEnd(22);
    });
    process.stdout.write(`${theirs.padEnd(22)}${row.join('')}\n`);
  }
}

function printGrounds(judgements: readonly Judgement[], argued: readonly Argument[]): void {
  const apart = new Set(judgements.filter((one) => one.ours !== one.theirs).map((one) => one.case));
  for (const [ground, same] of Map.groupBy(argued, (each) => each.ground)) {
    const count = same.flatMap(({ cases }) => cases).filter((name) => apart.has(name)).length;
    process.stdout.write(`${String(count).padStart(4)}  ${ground}\n`);
  }
}

function percent(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

function printDifferences(judgements: readonly Judgement[], argued: readonly Argument[]): number {
  let bare = 0;
  for (const judgement of judgements.filter((one) => one.agreed < one.places)) {
    const found = argued.find(({ cases }) => cases.includes(judgement.case));
    if (found === undefined) bare += 1;
    process.stdout.write(`\n${judgement.case}: ${found?.about ?? 'NOT ARGUED'}\n`);
    for (const line of judgement.said) process.stdout.write(`  ${line}\n`);
  }
  return bare;
}

function main(folder: string | undefined): number {
  const file = path.join(folder ?? '', 'oasdiff-cases.json');
  if (folder === undefined || !existsSync(file)) {
    process.stderr.write(`${file} is not there. Give the folder of the peer's cases.\n`);
    return 2;
  }
  const cases = readJson<PeerCase[]>(file).filter(isRecommended);
  const judgements = cases.map((entry) => {
    const sides = [entry.base, entry.revision].map((name) => load(path.join(folder, name)));
    const [base, revision] = sides;
    if (base === undefined || revision === undefined) throw new Error('A case has two documents.');
    return judgeCase(entry, compareDocuments(base, revision));
  });
  const argued = readJson<Argument[]>(path.join(import.meta.dirname, 'disagreements.json'));
  const bare = printDifferences(judgements, argued);
  const places = judgements.reduce((sum, one) => sum + one.places, 0);
  const agreed = judgements.reduce((sum, one) => sum + one.agreed, 0);
  const alike = judgements.filter((one) => one.ours === one.theirs).length;
  process.stdout.write('\nWorst class of each case:\n');
  printTable(judgements);
  process.stdout.write('\nWhat decides where they differ:\n');
  printGrounds(judgements, argued);
  process.stdout.write(`\nSame worst class of a case: ${percent(alike, judgements.length)}\n`);
  process.stdout.write(`Same class in a direction of an operation: ${percent(agreed, places)}\n`);
  process.stdout.write(`Differences without an argument: ${bare}\n`);
  return bare > 0 ? 1 : 0;
}

process.exitCode = main(process.argv[2]);
