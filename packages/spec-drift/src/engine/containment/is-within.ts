import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import type { Answer } from './answer.js';
import { shapeWithin } from './shape-within.js';

/**
 * Whether every value that the inner schema accepts is accepted by the outer one.
 *
 * Members that an open object does not declare are left out of the question, unless `strict` asks
 * that both declare the same ones. Circles hold when nothing on the way round speaks against them.
 */
export function isWithin(
  inner: SchemaNode,
  outer: SchemaNode,
  { strict = false }: { strict?: boolean } = {},
): Answer {
  return new Containment(strict).ask(inner, outer);
}

/** One question with the pairs that it has met. */
export class Containment {
  readonly strict: boolean;
  readonly #answers = new Map<string, Answer>();
  /** Pairs whose `yes` leans on a pair that is not settled yet. */
  #depth = 0;
  #exact: Containment | null = null;
  readonly #provisional: string[] = [];

  constructor(strict: boolean) {
    this.strict = strict;
  }

  /** The same question asked strictly, with one memory for all that is asked below it. */
  get exact(): Containment {
    this.#exact ??= this.strict ? this : new Containment(true);
    return this.#exact;
  }

  ask(inner: SchemaNode, outer: SchemaNode): Answer {
    if (inner.document === outer.document && inner.key === outer.key) return 'yes';
    const key = `${inner.key} ${outer.key}`;
    const before = this.#answers.get(key);
    if (before !== undefined) return before;
    this.#answers.set(key, 'yes');
    const from = this.#provisional.push(key) - 1;
    this.#depth += 1;
    const answer = shapeWithin(shapeOf(inner), shapeOf(outer), this);
    this.#depth -= 1;
    // What was found true while this pair was taken for true falls with it.
    if (answer !== 'yes') this.#forget(from);
    this.#answers.set(key, answer);
    if (this.#depth === 0) this.#provisional.length = 0;
    return answer;
  }

  #forget(from: number): void {
    for (const key of this.#provisional.splice(from)) {
      if (this.#answers.get(key) === 'yes') this.#answers.delete(key);
    }
  }
}
