/** One check of `npm test`. */
export interface Gate {
  readonly title: string;
  /** Command and arguments, run in the repository's root. */
  readonly command: readonly [string, ...string[]];
  /** True when the main job needs it as well. */
  readonly prepares?: true;
  /** True when it writes test reports, whose counts then stand for it. */
  readonly reports?: true;
}

/** Every gate, cheap ones first, so that a mistake shows early. */
export const gates: readonly Gate[] = [
  { title: 'specs', command: ['node', 'scripts/specs.ts', 'check'], prepares: true },
  { title: 'generated code', command: ['node', 'scripts/codegen.ts', '--check'], prepares: true },
  { title: 'lint and format', command: ['biome', 'check', '--error-on-warnings'] },
  {
    title: 'build',
    command: ['turbo', 'run', 'build', '--output-logs=errors-only'],
    prepares: true,
  },
  { title: 'types', command: ['turbo', 'run', 'typecheck', '--output-logs=errors-only'] },
  { title: 'API documents', command: ['node', 'scripts/api-docs.ts'] },
  { title: 'dead code', command: ['knip'] },
  { title: 'package shape', command: ['node', 'scripts/check-packages.ts'] },
  {
    title: 'tests',
    command: ['turbo', 'run', 'test', '--continue', '--output-logs=errors-only'],
    reports: true,
  },
];
