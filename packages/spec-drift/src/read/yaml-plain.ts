import { giveUp } from './yaml-lines.js';

const MAY_NOT_BE_TEXT = /^[-+.0-9~nNtTfF]/;
const INTEGER = /^[-+]?[0-9]+$/;
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
const RARE_NUMBER =
  /^(?:0[ox][0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+)$/;
const LONGEST_EXACT_NUMBER = 15;

/** The value of a plain scalar on one line, by the core schema. */
export function resolvePlain(text: string): string | number | boolean | null {
  if (!MAY_NOT_BE_TEXT.test(text)) return text;
  switch (text) {
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
  }
  if (INTEGER.test(text) || DECIMAL.test(text)) {
    return text.length > LONGEST_EXACT_NUMBER ? giveUp() : Number(text);
  }
  return RARE_NUMBER.test(text) ? giveUp() : text;
}

/** The key that a plain scalar makes. */
export function resolvePlainKey(text: string): string {
  const value = resolvePlain(text);
  // Keys such as `1.0` or `True` are written otherwise once they are text.
  if (value === null || String(value) !== text || text === '<<' || text === '__proto__') giveUp();
  return text;
}
