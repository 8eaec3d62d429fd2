import { CodegenError } from '../codegen-error.ts';
import { dereference } from '../dereference.ts';
import type { RetryClassifier } from '../retry-classifier.ts';
import { successResponses } from '../success-responses.ts';
import type { FacadeOperation, OperationVersion } from './facade-operations.ts';
import { spellRange, versionRange } from './version-range.ts';

/**
 * How the versions call an operation, in the notation of `calls` of the facade's registry: once for all versions that do
 * it in one way.
 */
export function callsText(
  { name, api, versions: entries }: FacadeOperation,
  versions: readonly string[],
  retryClasses: RetryClassifier,
): string {
  const all = versions.map((_, index) => index);
  const ways = Map.groupBy(entries, (entry) =>
    wayOf(entry, retryClasses.classify(api, entry.operation.route)),
  );
  const texts = [...ways].map(([way, having]) => {
    const own = having.map(({ version }) => versions.indexOf(version));
    const range = versionRange(own, all);
    const { since = 0, until = versions.length } = range;
    if (until - since === own.length) return spellRange(range) + way;
    throw new CodegenError(
      `${name} left ${having[0]?.operation.route} and came back, which the registry cannot say. Rename the newer one in scripts/codegen/facade/operation-renames.ts.`,
    );
  });
  return texts.join(';');
}

/** Route, retry class, statuses that have JSON, and the body's media type with `!` where a body is demanded. */
function wayOf({ document, operation }: OperationVersion, retryClass: string): string {
  const { route, object } = operation;
  const statuses = successResponses(document, operation).flatMap(({ status, content }) => {
    const [mediaType, ...others] = Object.keys(content);
    if (mediaType === undefined) return [];
    if (mediaType === 'application/json' && others.length === 0) return [status];
    throw new CodegenError(
      `${route} answers with ${[mediaType, ...others].join(', ')}; the facade reads JSON only.`,
    );
  });
  const body = object.requestBody && dereference(document, object.requestBody);
  const [mediaType, ...others] = Object.keys(body?.content ?? {});
  if (others.length > 0) throw new CodegenError(`${route} takes bodies of several media types.`);
  const given = mediaType === undefined ? [] : [mediaType + (body?.required ? '!' : '')];
  return [route, retryClass, statuses.join() || '-', ...given].join(' ');
}
