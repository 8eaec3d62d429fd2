import { type Config, createConfig, lintFromString } from '@redocly/openapi-core';
import type { ParsedSpec } from '../read-spec.ts';
import type { Finding } from './finding.ts';
import { LINT_RULES } from './lint-rules.ts';

/** Returns the function that lints one spec as it lies on disk; the rules are read only once. */
export async function createLinter(): Promise<(spec: ParsedSpec) => Promise<Finding[]>> {
  const config = await createConfig({ rules: LINT_RULES });
  return (spec) => lintSpec(spec, config);
}

async function lintSpec(spec: ParsedSpec, config: Config): Promise<Finding[]> {
  const source = { source: spec.text, absoluteRef: spec.file.absolutePath };
  let problems: Awaited<ReturnType<typeof lintFromString>>;
  try {
    problems = await lintFromString({ ...source, config });
  } catch (error) {
    // A reference to itself makes Redocly throw instead of reporting it.
    const reason = error instanceof Error ? error.message : String(error);
    return [{ pointer: '#', message: `the linter gave up: ${reason}`, about: 'structure' }];
  }
  return problems.map((problem) => ({
    pointer: problem.location[0]?.pointer ?? '#',
    message: `${problem.message} (${problem.ruleId})`,
    about: problem.severity === 'warn' ? 'prose' : 'structure',
  }));
}
