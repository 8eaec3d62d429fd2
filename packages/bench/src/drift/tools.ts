import path from 'node:path';
import { packageRoot } from '../paths.ts';
import { runProcess } from '../process/run-process.ts';
import type { DriftTool, Grade } from './tool.ts';

const BIN = path.join(packageRoot, 'node_modules');

interface OwnReport {
  readonly findings: readonly {
    readonly class: string;
    readonly pointer: string;
    readonly message: string;
  }[];
}

const specDrift: DriftTool = async (base, revision) => {
  const script = path.join(BIN, '@pinecone-versioned/spec-drift/dist/esm/cli/main.js');
  const args = [script, base, revision, '--format', 'json', '--fail-on', 'never'];
  const { output, milliseconds } = await runProcess(process.execPath, args);
  const { findings }: OwnReport = JSON.parse(output);
  return {
    milliseconds,
    findings: findings.map(({ class: found, pointer, message }) => ({
      grade: gradeOf(found),
      text: `${pointer} ${message}`,
    })),
  };
};

interface RedoclyReport {
  readonly changes: readonly { readonly path: string; readonly impact: string }[];
}

const redocly: DriftTool = async (base, revision) => {
  const script = path.join(BIN, '@redocly/cli/bin/cli.js');
  const args = [script, 'diff', base, revision, '--format=json', '--fail-on=none'];
  const { output, milliseconds } = await runProcess(process.execPath, args);
  const { changes }: RedoclyReport = JSON.parse(output);
  return {
    milliseconds,
    findings: changes.map((change) => ({
      grade: change.impact === 'major' ? 'breaking' : 'quiet',
      text: JSON.stringify(change),
    })),
  };
};

interface SmartDiff {
  readonly type: string;
  readonly path: readonly string[];
}

/** It is a library without a command, so that the script is ours. */
const SMART_DIFF = `import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { apiDiff } from 'api-smart-diff';
const [base, revision] = process.argv.slice(1).map((file) => parse(readFileSync(file, 'utf8')));
console.log(JSON.stringify(apiDiff(base, revision).map(({ type, path }) => ({ type, path }))));`;

const apiSmartDiff: DriftTool = async (base, revision) => {
  const args = ['--input-type=module', '-e', SMART_DIFF, base, revision];
  const { output, milliseconds } = await runProcess(process.execPath, args);
  const diffs: SmartDiff[] = JSON.parse(output);
  return {
    milliseconds,
    findings: diffs.map(({ type, path: place }) => ({
      grade: gradeOf(type),
      text: place.join('/'),
    })),
  };
};

function gradeOf(found: string): Grade {
  return found === 'breaking' || found === 'potentially-breaking' ? found : 'quiet';
}

/** By the name it is shown under. */
export const DRIFT_TOOLS: Readonly<Record<string, DriftTool>> = {
  'spec-drift': specDrift,
  'redocly diff': redocly,
  'api-smart-diff': apiSmartDiff,
};
