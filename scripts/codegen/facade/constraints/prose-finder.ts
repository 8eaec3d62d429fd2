import type { Json } from '#specs';
import { formatPointer, parsePointer } from '../../../specs/json-pointer.ts';
import { matchTarget } from '../../../specs/match-target.ts';
import { resolvePointer } from '../../../specs/resolve-pointer.ts';
import { CodegenError } from '../../codegen-error.ts';
import { dereference } from '../../dereference.ts';
import type { OpenApiDocument, Schema } from '../../openapi.ts';
import type { Limits } from './constraint.ts';
import type { ProseConstraint } from './prose-constraints.ts';

/** Finds what the contract requires in words, and which of it no version has. */
export class ProseFinder {
  readonly #constraints: readonly ProseConstraint[];
  readonly #unused: Set<ProseConstraint>;

  constructor(constraints: readonly ProseConstraint[]) {
    this.#constraints = constraints;
    this.#unused = new Set(constraints);
  }

  /** By the schema, as it stands in the document, that each is about. */
  find(api: string, document: OpenApiDocument): ReadonlyMap<Schema, Limits> {
    const found = new Map<Schema, Limits>();
    for (const constraint of this.#constraints) {
      const [ofApi, pointer = ''] = constraint.target.split('#');
      if (ofApi !== api) continue;
      for (const place of matchTarget(document as unknown as Json, parsePointer(pointer))) {
        const node = resolvePointer(document as unknown as Json, formatPointer(place));
        const schema = dereference(document, node as unknown as Schema);
        found.set(schema, { ...found.get(schema), ...limitsIn(schema, constraint.limits) });
        this.#unused.delete(constraint);
      }
    }
    return found;
  }

  /** Fails when something matched nothing: its schema was renamed or is gone. */
  assertAllUsed(): void {
    if (this.#unused.size === 0) return;
    throw new CodegenError(
      `No version has a schema for these constraints: ${[...this.#unused].map(({ target }) => target).join(', ')}. Correct or remove them in scripts/codegen/facade/constraints/prose-constraints.ts.`,
    );
  }
}

/** Ways that a version does not have are no choice in it. */
function limitsIn({ properties = {} }: Schema, limits: Limits): Limits {
  const { exactlyOne, ...others } = limits;
  const having = (exactlyOne ?? []).filter((names) =>
    names.every((name) => Object.hasOwn(properties, name)),
  );
  return having.length < 2 ? others : { ...others, exactlyOne: having };
}
