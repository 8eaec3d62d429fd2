import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EMULATOR_APIS } from '../../codegen/emulator/emulator-apis.ts';
import { adapterFile } from '../../codegen/facade/adapters/adapter-file.ts';
import type { ShapeAdapter } from '../../codegen/facade/adapters/shape-adapter.ts';
import { RETRY_RULES } from '../../codegen/retry-rules.ts';
import { apiOf, isAboutCredentials } from '../finding-api.ts';
import {
  addedOperations,
  inFacade,
  type OneSidedOperation,
  removedOperations,
  renamedOperations,
} from '../guide/guide-facts.ts';
import type { VersionPair } from '../guide/version-pair.ts';
import type { Workspace } from '../workspace.ts';

export interface TaskInput {
  readonly workspace: Workspace;
  readonly pair: VersionPair;
  readonly adapters: readonly ShapeAdapter[];
  /** Targets of overrides that were not carried over. */
  readonly left: readonly string[];
}

/** What a person has to decide or write after a version was added. Only what the type check fails for keeps it from being released. */
export function humanTasks({ workspace, pair, adapters, left }: TaskInput): string[] {
  const added = addedOperations(pair);
  const sources = facadeSources(workspace);
  return [
    ...adapters.map((adapter) => {
      const { operation, request, response } = adapter;
      const members = [request.length > 0 ? 'request' : [], response.length > 0 ? 'response' : []];
      return `Export \`${operation}\` with ${members
        .flat()
        .map((each) => `\`${each}\``)
        .join(
          ' and ',
        )} from ${adapterFile(adapter)}: ${[...request, ...response].join('; ')}. The type check fails until it is there.`;
    }),
    ...renamedOperations(pair).map(
      ({ api, route, id, before, after }) =>
        `${route} was \`${before}\` in the facade and would be \`${after}\`. To keep the name, add a rename of \`${id}\` (${api}) to scripts/codegen/facade/operation-renames.ts and run \`pnpm codegen\`; the type check fails until then.`,
    ),
    ...goneMethods(sources, pair).map(
      ({ route, facadeName }) =>
        `${route} is gone from ${pair.to}, but the facade has \`${facadeName}\`, and takes its types from there. Type it after ${pair.from}, or remove it; the type check fails until then.`,
    ),
    ...inFacade(pair.generated.report.findings)
      .filter(isAboutCredentials)
      .map(
        (finding) =>
          `The facade sends every version of ${apiOf(finding)} the same credential, but ${finding.message}.`,
      ),
    ...withoutMethod(sources, added).map(
      ({ route, facadeName }) =>
        `\`${facadeName}\` has no method on the facade yet; until it has one, \`pc.request\` calls ${route}.`,
    ),
    ...added
      .filter(({ api }) => EMULATOR_APIS.includes(api))
      .map(
        ({ route }) =>
          `The emulator checks requests of ${route}, and answers 501 until it has a handler.`,
      ),
    ...added
      .filter(({ api, route }) => route.startsWith('POST ') && !hasRule(api, route))
      .map(
        ({ api, route }) =>
          `${route} counts as a create, which is never sent twice. If repeating it is harmless, say so in scripts/codegen/retry-rules.ts (${api}).`,
      ),
    ...left.map(
      (target) =>
        `The override ${target} was not carried over: its target is gone, or is as it should be.`,
    ),
  ];
}

function hasRule(api: string, route: string): boolean {
  return RETRY_RULES.some((rule) => rule.api === api && rule.route === route);
}

/** What is written by hand in the facade. */
function facadeSources({ packages }: Workspace): string[] {
  const folder = path.join(packages, 'facade/src');
  return globSync('**/*.ts', { cwd: folder })
    .filter((file) => !file.startsWith('generated'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** Operations that only the version before has, under any route, and that the facade's own code names. */
function goneMethods(sources: readonly string[], pair: VersionPair): OneSidedOperation[] {
  const added = new Set(addedOperations(pair).map(({ facadeName }) => facadeName));
  const gone = removedOperations(pair).filter(({ facadeName }) => !added.has(facadeName));
  return gone.filter(
    ({ facadeName }) => facadeName !== undefined && hasMethod(sources, facadeName),
  );
}

function withoutMethod(
  sources: readonly string[],
  added: readonly OneSidedOperation[],
): OneSidedOperation[] {
  return added.filter(
    ({ facadeName }) => facadeName !== undefined && !hasMethod(sources, facadeName),
  );
}

/** A method names its operation: as a string, or as a member of the registry. */
function hasMethod(sources: readonly string[], facadeName: string): boolean {
  return sources.some(
    (text) => text.includes(`'${facadeName}'`) || text.includes(`.${facadeName}`),
  );
}
