import { isJsonObject, type Json, type JsonObject } from '#specs';
import { resolveReference } from '../specs/resolve-pointer.ts';
import { visitObjects } from './visit-objects.ts';

/**
 * Turns discriminators into plain enums: each variant's property takes only the values that lead to that variant, so
 * the union narrows. openapi-typescript would do the same, but replaces the property's description by a note.
 */
export function bakeDiscriminators(document: JsonObject): void {
  const values = new Map<JsonObject, { property: string; values: string[] }>();
  visitObjects(document, (node) => {
    const { discriminator } = node;
    if (!isJsonObject(discriminator)) return;
    delete node['discriminator'];
    const property = discriminator['propertyName'];
    if (typeof property !== 'string') return;
    for (const [reference, value] of variantsOf(node, discriminator['mapping'])) {
      const variant = resolveReference(document, { $ref: reference });
      if (!isJsonObject(variant)) continue;
      const known = values.get(variant) ?? { property, values: [] };
      values.set(variant, { property, values: [...known.values, value] });
    }
  });
  for (const [variant, { property, values: own }] of values) restrict(variant, property, own);
}

/** Reference -> value; a variant that the mapping leaves out goes by its own name. */
function variantsOf(node: JsonObject, mapping: Json | undefined): [string, string][] {
  const mapped = Object.entries(isJsonObject(mapping) ? mapping : {}).flatMap(
    ([value, reference]): [string, string][] =>
      typeof reference === 'string' ? [[reference, value]] : [],
  );
  const references = [node['oneOf'], node['anyOf']]
    .flatMap((variants) => (Array.isArray(variants) ? variants : []))
    .map((variant) => (isJsonObject(variant) ? variant['$ref'] : undefined))
    .filter((reference) => typeof reference === 'string');
  const unmapped = references.filter((reference) => !mapped.some(([known]) => known === reference));
  return [
    ...mapped,
    ...unmapped.map((reference): [string, string] => [
      reference,
      reference.slice(reference.lastIndexOf('/') + 1),
    ]),
  ];
}

function restrict(variant: JsonObject, property: string, values: readonly string[]): void {
  const properties = isJsonObject(variant['properties']) ? variant['properties'] : {};
  const own = properties[property];
  const { 'x-enum': _open, $ref: _reference, ...rest } = isJsonObject(own) ? own : {};
  properties[property] = { ...rest, type: 'string', enum: [...values] };
  variant['properties'] = properties;
  const required = Array.isArray(variant['required']) ? variant['required'] : [];
  variant['required'] = [...new Set([...required, property])];
}
