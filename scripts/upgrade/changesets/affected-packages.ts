import type { Bump, Finding } from '@pinecone-versioned/spec-drift';
import { EMULATOR_APIS } from '../../codegen/emulator/emulator-apis.ts';
import { FACADE_APIS } from '../../codegen/facade/facade-apis.ts';
import { bumpFor, worstFirst } from '../classes.ts';
import { apiOf } from '../finding-api.ts';
import { CLIENT_PREFIX } from '../workspace.ts';

/** What a change of the contract means for one package. */
export interface AffectedPackage {
  readonly name: string;
  /** Short name, for the name of a file. */
  readonly slug: 'client' | 'facade' | 'emulator';
  readonly bump: Bump;
  /** Those that its users can notice, worst first. */
  readonly findings: readonly Finding[];
}

/**
 * The packages that findings about a version reach. The client and the facade follow what generated code looks like;
 * the emulator follows the wire, since it plays the server.
 */
export function affectedPackages(version: string, findings: readonly Finding[]): AffectedPackage[] {
  const inApis = (apis: readonly string[]) =>
    findings.filter((finding) => apis.includes(apiOf(finding)));
  return [
    packageOf(`${CLIENT_PREFIX}${version}`, 'client', findings),
    packageOf('pinecone-versioned', 'facade', inApis(FACADE_APIS)),
    packageOf('@pinecone-versioned/emulator', 'emulator', inApis(EMULATOR_APIS)),
  ];
}

function packageOf(
  name: string,
  slug: AffectedPackage['slug'],
  findings: readonly Finding[],
): AffectedPackage {
  const audience = slug === 'emulator' ? 'wire' : 'client';
  const noticed = findings.filter(({ audiences }) => audiences[audience] !== 'no-change');
  return {
    name,
    slug,
    bump: bumpFor(noticed, audience),
    findings: worstFirst(noticed, audience),
  };
}
