import type { ChangeClass, Finding } from '../../src/finding.js';
import type { DriftOutcome } from '../../src/report/drift-outcome.js';
import { countByClass, proposeBump } from '../../src/report/summarise-findings.js';

/** A finding with what a test gives and plain values for the rest. */
export function makeFinding(overrides: Partial<Finding> = {}): Finding {
  const changeClass: ChangeClass = overrides.class ?? 'breaking';
  const pointer = overrides.pointer ?? '/components/schemas/Pet/properties/name';
  return {
    fingerprint: `property-removed:${pointer}:request`,
    class: changeClass,
    direction: 'request',
    audiences: { wire: changeClass, client: changeClass },
    kind: 'property-removed',
    pointer,
    location: {
      base: { file: 'old.yaml', line: 3, column: 5 },
      revision: { file: 'new.yaml', line: 4, column: 5 },
    },
    operations: ['GET /pets', 'POST /pets'],
    message: 'property name removed',
    why: 'Callers that send it are refused.',
    ...overrides,
  };
}

/** An outcome with the given findings. */
export function makeOutcome(
  findings: readonly Finding[],
  overrides: Partial<DriftOutcome> = {},
): DriftOutcome {
  const report = { summary: countByClass(findings), bump: proposeBump(findings), findings };
  return {
    base: 'old.yaml',
    revision: 'new.yaml',
    audience: null,
    report,
    acknowledged: [],
    notes: [],
    ...overrides,
  };
}
