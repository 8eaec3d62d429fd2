import type { Finding } from '@pinecone-versioned/spec-drift';
import type { ShapeAdapter } from '../../codegen/facade/adapters/shape-adapter.ts';
import { FACADE_APIS } from '../../codegen/facade/facade-apis.ts';
import { OperationNamer } from '../../codegen/facade/operation-namer.ts';
import { OPERATION_RENAMES } from '../../codegen/facade/operation-renames.ts';
import { listOperations } from '../../codegen/list-operations.ts';
import { apiOf, isAboutCredentials } from '../finding-api.ts';
import type { VersionPair } from '../guide/version-pair.ts';

/**
 * The operations of the facade whose requests or answers changed so that neither version takes what the other has. The
 * facade sends older versions what the newest one's types ask for, and promises the newest one's answers, so each of
 * these needs code that translates. A change that breaks one way only needs none: the registry knows in which versions
 * a field or an operation exists.
 */
export function adaptedShapes(forward: VersionPair, backward: VersionPair): ShapeAdapter[] {
  const namer = new OperationNamer(OPERATION_RENAMES);
  const found = new Map<string, ShapeAdapter>();
  for (const finding of forward.generated.report.findings) {
    const api = apiOf(finding);
    const document = forward.documents.to.get(api);
    const older = forward.documents.from.get(api);
    if (!document || !older || !FACADE_APIS.includes(api)) continue;
    if (!breaksBothWays(finding, backward.generated.report.findings)) continue;
    const shared = new Set(listOperations(older).map(({ route }) => route));
    for (const { route, id } of listOperations(document)) {
      if (!finding.operations.includes(route) || !shared.has(route)) continue;
      const operation = namer.nameOf(api, id);
      const direction = finding.direction === 'request' ? 'request' : 'response';
      const adapter = found.get(operation) ?? {
        ...{ operation, before: forward.to, previous: forward.from, request: [], response: [] },
      };
      found.set(operation, { ...adapter, [direction]: [...adapter[direction], finding.message] });
    }
  }
  return [...found.values()];
}

function breaksBothWays(finding: Finding, backward: readonly Finding[]): boolean {
  if (finding.audiences.wire !== 'breaking' || finding.direction === 'none') return false;
  // A credential is no shape: an adapter sees queries and bodies.
  if (isAboutCredentials(finding)) return false;
  if (finding.kind === 'property-renamed') return true;
  return backward.some(
    ({ pointer, direction, audiences }) =>
      pointer === finding.pointer &&
      direction === finding.direction &&
      audiences.wire === 'breaking',
  );
}
