import { compileFilter } from '../engine/compile-filter.js';
import type { MetadataTest } from '../engine/namespace-vectors.js';
import { invalidArgument } from '../http/refusals.js';
import { isObject } from '../is-object.js';
import type { IndexEntity, NamespaceEntity } from '../store/entities.js';

/** Where a filter is used. */
export interface FilterScope {
  readonly index: IndexEntity;
  readonly namespace: NamespaceEntity | undefined;
}

/** The test of a filter, undefined without one. Throws ServiceError (400) for a wrong filter or a field not indexed. */
export function compileIndexFilter(
  filter: unknown,
  { index, namespace }: FilterScope,
): MetadataTest | undefined {
  if (filter === undefined) return undefined;
  const { test, fields } = compileFilter(filter);
  const indexed = indexedFields(index, namespace);
  for (const field of indexed ? fields : []) {
    if (indexed?.includes(field)) continue;
    throw invalidArgument(
      `Metadata field ${field} is not indexed in this namespace, so a filter cannot use it. ` +
        `Indexed are ${indexed?.join(', ') || 'no fields'}.`,
    );
  }
  return test;
}

/** The metadata fields that were chosen for filters; undefined when every field is indexed. */
export function indexedFields(
  { spec }: IndexEntity,
  namespace: NamespaceEntity | undefined,
): string[] | undefined {
  const own = namespace?.schema?.['fields'];
  const kinds = Object.values(spec).map((kind) => part(part(kind, 'schema'), 'fields'));
  const fields = [own, ...kinds].find(isObject);
  if (fields) return Object.keys(fields);
  const listed = part(part(spec['pod'], 'metadata_config'), 'indexed');
  return Array.isArray(listed) ? listed : undefined;
}

function part(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}
