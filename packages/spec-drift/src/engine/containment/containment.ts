import type { OpenDocument } from '../document/open-document.js';
import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import type { Answer } from './answer.js';
import { shapeWithin } from './shape-within.js';

const ASKED = new WeakMap<OpenDocument, WeakMap<OpenDocument, Containment>>();

/** The questions about two documents; kept, so that no answer is worked out twice. */
export function containmentOf(inner: OpenDocument, outer: OpenDocument): Containment {
  const ofInner = ASKED.get(inner) ?? new WeakMap<OpenDocument, Containment>();
  ASKED.set(inner, ofInner);
  const containment = ofInner.get(outer) ?? new Containment(new Containment(null));
  ofInner.set(outer, containment);
  return containment;
}

/** An answer that takes a pair for true which is still open. */
interface Leaning {
  readonly answer: Answer;
  /** Depth of the uppermost of those pairs. */
  readonly on: number;
}

const NOTHING = Number.POSITIVE_INFINITY;

/** Asks about the schemas of one document within those of another, and remembers the answers. */
export class Containment {
  /** The same questions asked strictly. */
  readonly exact: Containment;
  readonly strict: boolean;
  readonly #settled = new Map<string, Answer>();
  readonly #leaning = new Map<string, Leaning>();
  /** The keys of leaning answers that fall or settle with a pair above, in the order they were found. */
  readonly #trail: string[] = [];
  /** The pairs on the way down, each with its depth. */
  readonly #open = new Map<string, number>();
  /** What the answer in hand leans on so far. */
  #leansOn = NOTHING;

  constructor(exact: Containment | null) {
    this.exact = exact ?? this;
    this.strict = exact === null;
  }

  ask(inner: SchemaNode, outer: SchemaNode): Answer {
    if (inner.document === outer.document && inner.key === outer.key) return 'yes';
    const key = `${inner.key} ${outer.key}`;
    const settled = this.#settled.get(key);
    if (settled !== undefined) return settled;
    const depth = this.#open.get(key);
    const found =
      depth === undefined ? this.#leaning.get(key) : ({ answer: 'yes', on: depth } as const);
    if (found === undefined) return this.#workOut(key, inner, outer);
    this.#leansOn = Math.min(this.#leansOn, found.on);
    return found.answer;
  }

  #workOut(key: string, inner: SchemaNode, outer: SchemaNode): Answer {
    const depth = this.#open.size;
    const from = this.#trail.length;
    const before = this.#leansOn;
    this.#leansOn = NOTHING;
    this.#open.set(key, depth);
    const answer = shapeWithin(shapeOf(inner), shapeOf(outer), this);
    this.#open.delete(key);
    const on = this.#leansOn < depth ? this.#leansOn : NOTHING;
    this.#leansOn = Math.min(before, on);
    if (answer !== 'yes') this.#fall(from);
    else if (on === NOTHING) this.#settle(from);
    if (on === NOTHING) this.#settled.set(key, answer);
    else {
      this.#leaning.set(key, { answer, on });
      this.#trail.push(key);
    }
    if (depth === 0) this.#leaning.clear();
    return answer;
  }

  /** A pair that was taken for true is not: what was found true with it falls, and the rest holds for now. */
  #fall(from: number): void {
    for (const key of this.#trail.splice(from)) {
      const found = this.#leaning.get(key);
      if (found?.answer === 'yes') this.#leaning.delete(key);
      else if (found !== undefined) this.#leaning.set(key, { ...found, on: 0 });
    }
  }

  #settle(from: number): void {
    for (const key of this.#trail.splice(from)) {
      const found = this.#leaning.get(key);
      if (found === undefined) continue;
      this.#settled.set(key, found.answer);
      this.#leaning.delete(key);
    }
  }
}
