import type { Audience, ChangeClass, Finding } from '@pinecone-versioned/spec-drift';
import { FACADE_APIS } from '../../codegen/facade/facade-apis.ts';
import { OperationNamer } from '../../codegen/facade/operation-namer.ts';
import { OPERATION_RENAMES } from '../../codegen/facade/operation-renames.ts';
import { listOperations } from '../../codegen/list-operations.ts';
import type { OpenApiDocument } from '../../codegen/openapi.ts';
import { apiOf } from '../finding-api.ts';
import type { VersionPair } from './version-pair.ts';

/** An operation that one of two versions lacks. */
export interface OneSidedOperation {
  readonly api: string;
  readonly route: string;
  readonly id: string;
  /** What the facade calls it; nothing when it does not offer the API. */
  readonly facadeName: string | undefined;
}

/** Operations that the newer version adds. */
export function addedOperations({ documents }: VersionPair): OneSidedOperation[] {
  return oneSided(documents.to, documents.from);
}

/** Operations that the newer version no longer has. */
export function removedOperations({ documents }: VersionPair): OneSidedOperation[] {
  return oneSided(documents.from, documents.to);
}

/** An operation of the facade that the newer version's `operationId` gives another name. */
export interface RenamedOperation {
  readonly api: string;
  readonly route: string;
  /** The newer `operationId`. */
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** Operations of the facade that both versions have, but not by one name. */
export function renamedOperations({ documents }: VersionPair): RenamedOperation[] {
  const namer = new OperationNamer(OPERATION_RENAMES);
  return FACADE_APIS.flatMap((api) => {
    const older = documents.from.get(api);
    const newer = documents.to.get(api);
    const known = new Map(
      (older ? listOperations(older) : []).map(({ route, id }) => [route, namer.nameOf(api, id)]),
    );
    return (newer ? listOperations(newer) : []).flatMap(({ route, id }) => {
      const before = known.get(route);
      const after = namer.nameOf(api, id);
      return before === undefined || before === after ? [] : [{ api, route, id, before, after }];
    });
  });
}

/** Findings that are of a class for an audience. */
export function findingsOf(
  findings: readonly Finding[],
  audience: Audience,
  changeClass: ChangeClass,
): Finding[] {
  return findings.filter(({ audiences }) => audiences[audience] === changeClass);
}

/** Findings about properties and parameters that came. */
export function newFields(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ kind, class: own }) =>
      own === 'additive' &&
      (kind.startsWith('property-added') || kind === 'parameter-added-optional'),
  );
}

/** Findings in the APIs that the facade offers. */
export function inFacade(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => FACADE_APIS.includes(apiOf(finding)));
}

function oneSided(
  having: ReadonlyMap<string, OpenApiDocument>,
  lacking: ReadonlyMap<string, OpenApiDocument>,
): OneSidedOperation[] {
  const namer = new OperationNamer(OPERATION_RENAMES);
  return [...having].flatMap(([api, document]) => {
    const other = lacking.get(api);
    const known = new Set((other ? listOperations(other) : []).map(({ route }) => route));
    return listOperations(document)
      .filter(({ route }) => !known.has(route))
      .map(({ route, id }) => ({
        ...{ api, route, id },
        facadeName: FACADE_APIS.includes(api) ? namer.nameOf(api, id) : undefined,
      }));
  });
}
