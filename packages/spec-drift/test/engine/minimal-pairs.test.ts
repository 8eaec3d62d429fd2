import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/engine/compare-documents.js';
import type { DriftReport } from '../../src/finding.js';
import { INCOMING } from './minimal-pairs/incoming.js';
import { JSON_SCHEMA } from './minimal-pairs/json-schema.js';
import { OBJECTS } from './minimal-pairs/objects.js';
import { OPERATIONS } from './minimal-pairs/operations.js';
import { SCALARS } from './minimal-pairs/scalars.js';
import { UNIONS } from './minimal-pairs/unions.js';
import { parsed } from './support/specs.js';

const CLASSES = ['breaking', 'potentially-breaking', 'additive', 'docs-only', 'no-change'] as const;

function verdictOf({ summary }: DriftReport): string {
  return CLASSES.find((name) => summary[name] > 0) ?? 'none';
}

describe.each(Object.entries({ SCALARS, OBJECTS, UNIONS, JSON_SCHEMA, OPERATIONS, INCOMING }))(
  '%s',
  (_name, pairs) => {
    it.each(pairs)('%s is %s', (_edit, verdict, base, revision) => {
      const report = compareDocuments(parsed(base), parsed(revision));
      expect(verdictOf(report), JSON.stringify(report.findings, null, 1)).toBe(verdict);
    });

    it.each(pairs)('%s has one finding at most', (_edit, _verdict, base, revision) => {
      const { findings } = compareDocuments(parsed(base), parsed(revision));
      const harmful = findings.filter(({ class: found }) => CLASSES.indexOf(found) < 3);
      const moved = harmful.some(({ kind }) => kind.startsWith('parameter-'));
      expect(harmful.length).toBeLessThanOrEqual(moved ? 2 : 1);
    });
  },
);
