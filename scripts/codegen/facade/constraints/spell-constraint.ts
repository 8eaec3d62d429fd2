import { CodegenError } from '../../codegen-error.ts';
import type { Constraint, Kind } from './constraint.ts';

const LETTERS: Readonly<Record<Kind, string>> = {
  text: 's',
  integer: 'i',
  number: 'n',
  boolean: 'b',
  object: 'o',
  list: 'l',
};

/** How a constraint is spelled that has nothing to say. */
export const NOTHING = ':x';

/** What stands after the name of a field, in the notation of the facade's `parseConstraints`, without its own fields. */
export function spellConstraint(
  constraint: Constraint,
  { isRequired, hasFields }: { readonly isRequired: boolean; readonly hasFields: boolean },
): string {
  // What may be null may be anything: no contract of these APIs takes null so far.
  const kind = constraint.isNullable ? undefined : constraint.kind;
  const { min = '', max = '' } = kind ? constraint : {};
  const letter = kind ? LETTERS[kind] : 'x';
  const usual = hasFields ? 'o' : 's';
  const optional = letter === usual ? '' : letter;
  const parts = [
    isRequired ? letter.toUpperCase() : optional,
    min,
    max,
    kind ? spellMore(constraint) : '',
  ];
  return parts
    .map((part) => `:${part}`)
    .join('')
    .replace(/:+$/, '');
}

function spellMore({ choices, pattern, exactlyOne, equallyLong }: Constraint): string {
  if (exactlyOne) return exactlyOne.map((names) => names.map(checkName).join(',')).join('|');
  if (equallyLong) return equallyLong.map(checkName).join('=');
  const text = choices ? choices.map(escapeRegExp).join('|') : pattern && wholePattern(pattern);
  return text !== undefined && isHeld(text) ? text : '';
}

/** What the notation or a regular expression of JavaScript can't hold is left to the server. */
function isHeld(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') !== undefined && !/[ {}]/.test(pattern);
  } catch {
    return false;
  }
}

/** A name must not hold the signs of the notation. */
export function checkName(name: string): string {
  if (/^[^\s\d:{}=|,][^\s:{}=|,]*$/.test(name)) return name;
  throw new CodegenError(
    `The notation of constraints cannot hold the name ${JSON.stringify(name)}.`,
  );
}

/** A pattern of JSON Schema may match anywhere; one of the notation matches the whole text. */
function wholePattern(pattern: string): string {
  const [, start, middle, end] = /^(\^?)(.*?)(\$?)$/s.exec(pattern) ?? [];
  const isAlternative = middle?.includes('|') && (start || end);
  if (isAlternative) return `[^]*(?:${pattern})[^]*`;
  return `${start ? '' : '[^]*'}${middle}${end ? '' : '[^]*'}`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
