import { installationText, installChromium } from './browser/install-chromium.ts';
import { thisMachine } from './browser/this-machine.ts';
import { gates } from './gates/gates.ts';
import { readTestReports, removeTestReports } from './gates/read-test-reports.ts';
import type { GateResult } from './gates/run-gate.ts';
import { showGate } from './gates/show-gate.ts';
import { readOptions } from './lib/read-options.ts';
import { repositoryRoot } from './lib/repository-root.ts';

const USAGE = `Usage: npm test

Runs every gate. The tests of one package: pnpm --filter NAME test [FILE...], after pnpm build.
`;

readOptions(USAGE, {});

// A machine of a CI may be furnished; a person's is left as it is, and the tests of pages are skipped without a browser.
if (process.env['CI'] === 'true') console.log(installationText(installChromium(thisMachine)));

// Runs every gate, also after one has failed, and closes with the sum of the test runners' own reports.
removeTestReports(repositoryRoot);
const results: GateResult[] = [];
for (const gate of gates) results.push(await showGate(gate));

const counts = readTestReports(repositoryRoot);
const brokenGates = results.filter(({ ok, gate }) => !ok && !(gate.reports && counts.failed > 0));
const failed = counts.failed + brokenGates.length;
if (counts.passed === 0) console.log('No test report was written.');
if (counts.skipped > 0) console.log(`${counts.skipped} skipped; each says why in its title.`);
console.log(`\n${counts.passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || counts.passed === 0 ? 1 : 0;
