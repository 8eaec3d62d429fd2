import { camelCase } from '../wire/camel-case.js';

/** What a version of the API requires of a value. */
export interface Constraint {
  readonly camelName: string;
  /** `s`tring, whole number (`i`), `n`umber, `b`oolean, `l`ist, `o`bject, or `x` where anything will do. */
  readonly kind: string;
  readonly isRequired: boolean;
  /**
   * Least and most of a number itself, of the characters of a text, of the items of a list, or of the fields of an
   * object. NaN where there is no bound.
   */
  readonly min: number;
  readonly max: number;
  /**
   * Of a text, a pattern for all of it; of an object, fields of which exactly one is given (`a|b`, or `a,b|c` for either
   * of two), or lists in it that are equally long (`a=b`).
   */
  readonly more: string;
  /** By their names on the wire; `[]` is every item of a list, `*` every member of an object. */
  readonly fields: Map<string, Constraint>;
}

const TOKEN = /(\d*)([^ {}]+)(\{?)|\}/g;

/**
 * Reads the notation of the generated constraints: `name:kind:min:max:more{fields}` for each field, of which all but the
 * name may be left out. The kind is a capital letter when the field is required; without one it is an object where there
 * are fields, else a text. A number before the name is the version, as an index into `VERSIONS`, from which on the field
 * takes the place of the one before that has its name.
 */
export function parseConstraints(text: string, version: number): Constraint['fields'] {
  const open = [new Map<string, Constraint>()];
  for (const [, since, spelled, brace] of text.matchAll(TOKEN)) {
    if (!spelled) {
      open.pop();
      continue;
    }
    const [name = '', letter, min, max, ...more] = spelled.split(':');
    const code = letter || (brace ? 'o' : 's');
    const kind = code.toLowerCase();
    const fields = new Map<string, Constraint>();
    if (Number(since) <= version) {
      open.at(-1)?.set(name, {
        camelName: camelCase(name),
        kind,
        isRequired: code !== kind || name === '[]',
        min: Number(min || NaN),
        max: Number(max || NaN),
        more: more.join(':'),
        fields,
      });
    }
    if (brace) open.push(fields);
  }
  return open[0] ?? new Map();
}
