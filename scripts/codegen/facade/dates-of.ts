import { dereference } from '../dereference.ts';
import { objectView } from '../object-view.ts';
import type { OpenApiDocument, Schema } from '../openapi.ts';

/** Where dates stand in messages of these schemas, as dotted paths in the notation of user-named keys. */
export function datesOf(document: OpenApiDocument, schemas: readonly Schema[]): string[] {
  const paths = new Set<string>();
  for (const schema of schemas) visit({ document, paths }, schema, { steps: [], ancestors: [] });
  return [...paths];
}

interface Walk {
  readonly document: OpenApiDocument;
  readonly paths: Set<string>;
}

interface Place {
  readonly steps: readonly string[];
  /** References on the way from the root; a repeated one is a cycle and ends the walk. */
  readonly ancestors: readonly string[];
}

function visit(walk: Walk, schema: Schema, place: Place): void {
  const view = objectView(walk.document, schema);
  if (view.references.some((reference) => place.ancestors.includes(reference))) return;
  const ancestors = [...place.ancestors, ...view.references];
  const enter = (child: Schema, ...steps: string[]) =>
    visit(walk, child, { steps: [...place.steps, ...steps], ancestors });

  if (isDate(walk.document, schema)) walk.paths.add(place.steps.join('.'));
  for (const variant of view.variants) enter(variant);
  if (view.items) enter(view.items, '[]');
  const names = Object.keys(view.properties);
  for (const name of names) enter(view.properties[name] ?? {}, name);
  // The root of a response is a message of the API: what it has beyond the spec is not the user's.
  if (typeof view.additional !== 'object' || place.steps.length === 0) return;
  enter(view.additional, names.length > 0 ? `*!${names}` : '*');
}

function isDate(document: OpenApiDocument, schema: Schema): boolean {
  const { format, allOf = [] } = dereference(document, schema);
  return format === 'date-time' || allOf.some((part) => isDate(document, part));
}
