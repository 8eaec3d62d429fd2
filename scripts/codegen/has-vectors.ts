import { dereference } from './dereference.ts';
import { objectView } from './object-view.ts';
import type { OpenApiDocument, Schema } from './openapi.ts';

/** Whether a value of this schema can hold an array of float32 numbers. */
export function hasVectors(
  document: OpenApiDocument,
  schema: Schema,
  ancestors: readonly string[] = [],
): boolean {
  const view = objectView(document, schema);
  if (view.references.some((reference) => ancestors.includes(reference))) return false;
  const { items, additional, properties, variants } = view;
  if (items && dereference(document, items).format === 'float') return true;
  const children = [
    ...(items ? [items] : []),
    ...(typeof additional === 'object' ? [additional] : []),
    ...Object.values(properties),
    ...variants,
  ];
  const seen = [...ancestors, ...view.references];
  return children.some((child) => hasVectors(document, child, seen));
}
