import { dereference } from '../../dereference.ts';
import type { OpenApiDocument, Schema } from '../../openapi.ts';
import { ANYTHING, type Constraint, type Limits } from './constraint.ts';
import { limitsOf } from './limits-of.ts';
import { loosen } from './loosen.ts';
import { tighten } from './tighten.ts';

/** Where schemas are read, and what is known of them beyond their keywords. */
export interface ConstraintSource {
  readonly document: OpenApiDocument;
  readonly prose: ReadonlyMap<Schema, Limits>;
}

/** What a schema requires. Where it leads back to itself, everything is allowed. */
export function constraintOf(
  source: ConstraintSource,
  schema: Schema,
  seen: readonly string[] = [],
): Constraint {
  if (schema.$ref !== undefined && seen.includes(schema.$ref)) return ANYTHING;
  const next = schema.$ref === undefined ? seen : [...seen, schema.$ref];
  const own = dereference(source.document, schema);
  const below = (inner: Schema) => constraintOf(source, inner, next);
  const alternatives = [own.oneOf, own.anyOf].filter((variants) => variants !== undefined);
  return [
    ownConstraint(own, below),
    ...(own.allOf ?? []).map(below),
    ...alternatives.map((variants) => loosen(variants.map(below))),
    { ...ANYTHING, ...source.prose.get(own) },
  ].reduce(tighten);
}

function ownConstraint(schema: Schema, below: (inner: Schema) => Constraint): Constraint {
  const { properties = {}, items, additionalProperties, required } = schema;
  const fields = new Map(
    Object.entries(properties).map(([name, inner]) => [name, below(inner)] as const),
  );
  if (items) fields.set('[]', below(items));
  if (typeof additionalProperties === 'object') fields.set('*', below(additionalProperties));
  return {
    ...limitsOf(schema),
    fields,
    // Scalars of the contract have lists of required names too, which mean nothing there.
    required: schema.properties && Array.isArray(required) ? required : [],
    isClosed: additionalProperties === false,
  };
}
