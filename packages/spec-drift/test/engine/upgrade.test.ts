import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/engine/compare-documents.js';
import type { Finding } from '../../src/finding.js';
import { parsed, vendored } from './support/specs.js';
import { type ExpectedChange, UPGRADE } from './support/upgrade-2025-10.js';

function findingsOf(name: string): readonly Finding[] {
  const sides = ['2025-04', '2025-10'].map((version) => parsed(vendored(version, name)));
  const [base, revision] = sides;
  if (base === undefined || revision === undefined) throw new Error('Two versions are compared.');
  return compareDocuments(base, revision).findings;
}

function fits(finding: Finding, [kind, verdict, direction, node]: ExpectedChange): boolean {
  const placed = node.startsWith('/') ? finding.pointer === node : finding.message.includes(node);
  const { class: found } = finding;
  return finding.kind === kind && found === verdict && finding.direction === direction && placed;
}

describe.each(Object.entries(UPGRADE))('2025-04 to 2025-10 of %s', (name, expected) => {
  const findings = findingsOf(name);

  it.each(expected)('has %s (%s, %s) at %s', (...change) => {
    const found = findings.filter((finding) => fits(finding, change));
    expect(found).toHaveLength(1);
    expect(found[0]?.operations).toEqual([...change[4]]);
  });

  it('has nothing else but edits of the documentation', () => {
    const others = findings.filter((finding) => !expected.some((change) => fits(finding, change)));
    expect(others.map(({ kind, class: verdict }) => [kind, verdict])).toEqual([
      ['docs', 'docs-only'],
    ]);
  });

  it('has fingerprints that differ', () => {
    const fingerprints = new Set(findings.map(({ fingerprint }) => fingerprint));
    expect(fingerprints.size).toBe(findings.length);
  });
});

it('asks for a major version of a client of db_control, whose spec types become a union', () => {
  const spec = findingsOf('db_control').find(({ kind }) => kind === 'object-to-union');
  expect(spec?.audiences).toEqual({ wire: 'additive', client: 'breaking' });
});

it('leaves the version header to generated clients', () => {
  const header = findingsOf('db_control').find(({ kind }) => kind === 'parameter-added-required');
  expect(header?.audiences).toEqual({ wire: 'breaking', client: 'no-change' });
});

/** The hand-checked list itself, as JSON, where somebody has it at hand. */
const TRUTH = process.env['UPGRADE_TRUTH'] ?? '';

describe('the table above', () => {
  it('agrees with the hand-checked list of the upgrade', (context) => {
    context.skip(!existsSync(TRUTH), 'UPGRADE_TRUTH does not name the file of the list');
    const truth: { changes: TruthEntry[] } = JSON.parse(readFileSync(TRUTH, 'utf8'));
    const listed = truth.changes.filter(({ kind }) => kind !== 'docs').map(summary);
    const ours = Object.entries(UPGRADE).flatMap(([spec, changes]) =>
      changes.map(([, verdict, direction, , operations]) =>
        [spec, verdict, direction, [...operations].sort().join()].join(' '),
      ),
    );
    expect(ours.sort()).toEqual(listed.sort());
  });
});

interface TruthEntry {
  readonly spec: string;
  readonly kind: string;
  readonly class: string;
  readonly direction: string;
  readonly operations: readonly string[];
}

function summary(entry: TruthEntry): string {
  const operations = [...entry.operations].sort().join();
  return [entry.spec, entry.class, entry.direction, operations].join(' ');
}
