import { joinPointer, valueAt } from '../engine/document/json-pointer.js';
import { decodeFragment } from './decode-fragment.js';
import { eachReference } from './each-reference.js';
import { InputError } from './input-error.js';
import type { SourceFile } from './open-source.js';
import { type ParsedText, parseText } from './parse-text.js';

/** The key under which a joined document holds the files that its references lead to. */
export const FILES_KEY = 'x-files';

/** A text with the files that its references lead to. */
export interface JoinedText extends ParsedText {
  /** The text itself first. */
  readonly parts: readonly ParsedText[];
}

/** A `$ref` that names a file; a text that has none needs no search. */
const LEADS_OUT = /\$ref["']?\s*:\s*["']?[^#"'\s]/;

/**
 * Takes the files that references lead to into a document, below {@link FILES_KEY}, and turns those references into
 * ones within it. Nothing changes in a text whose references all lead to itself.
 *
 * @throws {InputError} `DANGLING_REF` with the place of a reference whose file is not to be read, `NOT_YAML`.
 */
export async function joinFiles(parsed: ParsedText, file: SourceFile): Promise<JoinedText> {
  if (!LEADS_OUT.test(parsed.text) || typeof parsed.value !== 'object' || parsed.value === null) {
    return { ...parsed, parts: [parsed] };
  }
  const joiner = new Joiner({ file, parsed, prefix: '', value: structuredClone(parsed.value) });
  return joiner.join();
}

/** A file that was read. */
interface Part {
  readonly file: SourceFile;
  readonly parsed: ParsedText;
  /** Where the joined document holds it. */
  readonly prefix: string;
  /** Its value, in which references are rewritten. */
  readonly value: object;
}

/** A node whose references are to be rewritten. */
interface Task {
  readonly part: Part;
  readonly pointer: string;
}

class Joiner {
  readonly #main: Part;
  readonly #parts: Map<string, Part>;
  readonly #waiting: Task[];
  readonly #done = new WeakMap<object, Set<string>>();
  readonly #seen = new Set<string>();

  constructor(main: Part) {
    this.#main = main;
    this.#parts = new Map([[main.file.name, main]]);
    this.#waiting = [{ part: main, pointer: '' }];
  }

  async join(): Promise<JoinedText> {
    for (let task = this.#waiting.pop(); task !== undefined; task = this.#waiting.pop()) {
      await this.#rewrite(task);
    }
    const [, ...others] = [...this.#parts.values()];
    const files = Object.fromEntries(others.map(({ file, value }) => [file.name, value]));
    return {
      source: this.#main.parsed.source,
      text: this.#main.parsed.text,
      value: others.length > 0 ? { ...this.#main.value, [FILES_KEY]: files } : this.#main.value,
      locate: (pointer) => this.#locate(pointer),
      parts: [...this.#parts.values()].map(({ parsed }) => parsed),
    };
  }

  async #rewrite({ part, pointer }: Task): Promise<void> {
    for (const found of eachReference(valueAt(part.value, pointer))) {
      const { holder, key, reference } = found;
      const known = this.#done.get(holder) ?? new Set();
      if (known.has(key)) continue;
      this.#done.set(holder, known.add(key));
      const hash = reference.indexOf('#');
      const fragment = hash < 0 ? '' : reference.slice(hash + 1);
      const name = hash < 0 ? reference : reference.slice(0, hash);
      const at = () => part.parsed.locate(pointer + found.pointer);
      const target = name === '' ? part : await this.#open(part.file, name, { reference, at });
      if (target === this.#main) {
        if (name !== '') holder[key] = `#${fragment}`;
        continue;
      }
      holder[key] = `#${asFragment(target.prefix)}${fragment}`;
      this.#queue(target, decodeFragment(fragment));
    }
  }

  #queue(part: Part, pointer: string): void {
    const key = `${part.prefix} ${pointer}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#waiting.push({ part, pointer });
  }

  async #open(
    from: SourceFile,
    name: string,
    { reference, at }: { reference: string; at: () => ReturnType<ParsedText['locate']> },
  ): Promise<Part> {
    const fail = (reason: string) =>
      new InputError('DANGLING_REF', `\`$ref: ${reference}\` ${reason}`, at());
    const file = from.beside(name);
    if (file === undefined) {
      throw fail(
        'leads out of the folder of the document. Only files in it or below are read: bundle the document first',
      );
    }
    const known = this.#parts.get(file.name);
    if (known !== undefined) return known;
    const text = await file.read().catch((error) => {
      throw fail(`leads to a file that is not there for it: ${(error as Error).message}`);
    });
    const parsed = await parseText(file.source, text);
    if (typeof parsed.value !== 'object' || parsed.value === null) {
      throw fail(`leads to ${file.source}, which holds neither an object nor a list`);
    }
    const prefix = joinPointer('', FILES_KEY, file.name);
    const part = { file, parsed, prefix, value: structuredClone(parsed.value) };
    this.#parts.set(file.name, part);
    return part;
  }

  #locate(pointer: string) {
    for (const { prefix, parsed } of this.#parts.values()) {
      if (prefix === '') continue;
      if (pointer === prefix || pointer.startsWith(`${prefix}/`)) {
        return parsed.locate(pointer.slice(prefix.length));
      }
    }
    return this.#main.parsed.locate(pointer);
  }
}

function asFragment(pointer: string): string {
  return encodeURI(pointer).replaceAll('#', '%23');
}
