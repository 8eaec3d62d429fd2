import { isJsonObject } from './is-json-object.ts';
import type { Json } from './read-spec.ts';
import { resolveReference } from './resolve-pointer.ts';

/** Every place that the steps of an override's target lead to, in document order. */
export function matchTarget(document: Json, steps: readonly string[]): string[][] {
  let places: { readonly path: string[]; readonly node: Json }[] = [{ path: [], node: document }];
  for (const [depth, step] of steps.entries()) {
    const inParameters = steps[depth - 1] === 'parameters';
    places = places.flatMap(({ path, node }) =>
      childrenAt(node, step, inParameters ? document : undefined).map(([key, child]) => ({
        path: [...path, key],
        node: child,
      })),
    );
  }
  return places.map((place) => place.path);
}

/** `namesIn` is the document to resolve references in when a step may be a parameter's name. */
function childrenAt(node: Json, step: string, namesIn: Json | undefined): [string, Json][] {
  if (Array.isArray(node)) {
    const items = node.map((item, index): [string, Json] => [String(index), item]);
    return items.filter(
      ([index, item]) =>
        step === '*' ||
        step === index ||
        (namesIn !== undefined && nameOfParameter(namesIn, item) === step),
    );
  }
  if (!isJsonObject(node)) return [];
  return Object.entries(node).filter(([key]) => step === '*' || step === key);
}

function nameOfParameter(document: Json, item: Json): Json | undefined {
  const parameter = resolveReference(document, item);
  return isJsonObject(parameter) ? parameter['name'] : undefined;
}
