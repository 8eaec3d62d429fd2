import { CodegenError } from './codegen-error.ts';
import { objectView } from './object-view.ts';
import type { OpenApiDocument, Schema } from './openapi.ts';

/**
 * Where keys stand that are the user's and not the spec's, as dotted paths.
 *
 * - `[]` enters an array.
 * - `*` is a map: its keys are the user's, its values the spec's.
 * - `**` is a subtree that is wholly the user's.
 * - `*!a,b` and `**!a,b` except the keys `a` and `b`, which the spec names beside the user's.
 *
 * The root of a response is a message of the API: what it has beyond the spec is not the user's.
 */
export function userKeysOf(
  document: OpenApiDocument,
  schemas: readonly Schema[],
  side: 'request' | 'response',
): string[] {
  const paths = new Set<string>();
  const walk: Walk = { document, paths, rootIsUsers: side === 'request' };
  for (const schema of schemas) visit(walk, schema, { steps: [], ancestors: [] });
  return [...paths];
}

interface Walk {
  readonly document: OpenApiDocument;
  readonly paths: Set<string>;
  readonly rootIsUsers: boolean;
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

  if (isFreeForm(walk.document, schema)) {
    add(walk, [...place.steps, '**']);
    return;
  }
  for (const variant of view.variants) enter(variant);
  if (view.items) enter(view.items, '[]');
  for (const [name, property] of Object.entries(view.properties)) enter(property, key(name));

  const { additional } = view;
  if (additional === undefined || additional === false) return;
  const names = Object.keys(view.properties).map(key).join(',');
  const suffix = names === '' ? '' : `!${names}`;
  if (additional === true || isFreeForm(walk.document, additional)) {
    add(walk, [...place.steps, `**${suffix}`]);
    return;
  }
  enter(additional, `*${suffix}`);
  const map = [...place.steps, `*${suffix}`];
  const isImplied = [...walk.paths].some((path) => path.startsWith(`${map.join('.')}.`));
  if (!isImplied) add(walk, map);
}

/** Whether the spec says nothing about what is inside. */
function isFreeForm(document: OpenApiDocument, schema: Schema): boolean {
  const { properties, additional, variants, items, isScalar } = objectView(document, schema);
  return (
    !isScalar &&
    items === undefined &&
    variants.length === 0 &&
    Object.keys(properties).length === 0 &&
    (additional === undefined ||
      additional === true ||
      (additional !== false && Object.keys(additional).every((member) => member === 'description')))
  );
}

function add(walk: Walk, steps: readonly string[]): void {
  if (steps.length === 1 && steps[0]?.startsWith('*') && !walk.rootIsUsers) return;
  walk.paths.add(steps.join('.'));
}

function key(name: string): string {
  if (!/[.,!*[\]]/.test(name)) return name;
  throw new CodegenError(
    `The property "${name}" has a character that the notation of user keys needs for itself.`,
  );
}
