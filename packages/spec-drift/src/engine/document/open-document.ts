import type { ParsedDocument } from '../../parsed-document.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import { valueAt } from './json-pointer.js';
import { SpecReferenceError } from './spec-reference-error.js';

/** A node with the place that it has after every `$ref` was followed. */
export interface Located {
  readonly pointer: string;
  readonly value: unknown;
}

/** A node on the way, which has keywords beside its `$ref`. */
interface Hop extends Located {
  readonly value: JsonObject;
}

/** An OpenAPI document whose references can be followed. */
export class OpenDocument {
  readonly source: string;
  readonly root: JsonObject;
  /** Whether siblings of `$ref` count in schemas, as from OpenAPI 3.1 on. */
  readonly siblingsCount: boolean;
  readonly #targets = new Map<string, Located>();

  constructor(parsed: ParsedDocument) {
    this.source = parsed.source;
    this.root = parsed.value;
    const version = parsed.value['openapi'];
    this.siblingsCount = typeof version === 'string' && !version.startsWith('3.0');
  }

  /**
   * Follows `$ref`s from a node to the one that they stand for. `passing` gets each node on the way
   * that says more than its `$ref`, where that counts.
   *
   * @throws SpecReferenceError when a reference leaves the document, names nothing, or goes in a circle.
   */
  follow(pointer: string, value: unknown, passing?: (hop: Hop) => void): Located {
    let place: Located = { pointer, value };
    const seen = new Set<string>();
    while (isJsonObject(place.value) && typeof place.value['$ref'] === 'string') {
      const reference: string = place.value['$ref'];
      if (seen.has(reference)) throw this.#failure(place.pointer, reference, 'goes in a circle');
      seen.add(reference);
      if (this.siblingsCount && Object.keys(place.value).length > 1) {
        passing?.({ pointer: place.pointer, value: place.value });
      }
      place = this.#target(place.pointer, reference);
    }
    return place;
  }

  /** What a reference names, without following further; undefined where it names nothing of the document. */
  find(reference: string): unknown {
    const known = this.#targets.get(reference);
    if (known !== undefined) return known.value;
    return reference.startsWith('#') ? valueAt(this.root, pointerOf(reference)) : undefined;
  }

  #target(from: string, reference: string): Located {
    const known = this.#targets.get(reference);
    if (known !== undefined) return known;
    const target = this.#lookUp(from, reference);
    this.#targets.set(reference, target);
    return target;
  }

  #lookUp(from: string, reference: string): Located {
    if (!reference.startsWith('#')) {
      throw this.#failure(from, reference, 'leaves the document; bundle it into one file first');
    }
    const pointer = pointerOf(reference);
    const value = valueAt(this.root, pointer);
    if (value === undefined) throw this.#failure(from, reference, 'names nothing in the document');
    return { pointer, value };
  }

  #failure(pointer: string, reference: string, problem: string): SpecReferenceError {
    return new SpecReferenceError({ source: this.source, pointer, reference, problem });
  }
}

/** The JSON pointer of a reference into its own document; a fragment whose escapes are none is taken as it is. */
export function pointerOf(reference: string): string {
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return reference.slice(1);
  }
}
