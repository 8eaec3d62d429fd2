/** A word or sign of a text. */
export interface Token {
  /** In lower case and normalised, so that equal words are equal texts. */
  readonly text: string;
  readonly isWord: boolean;
  /** How many tokens a model would count for it: one for each eight characters. */
  readonly cost: number;
}

const PIECE = 8;
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}';
// A character of a script without spaces, a word, or any other sign.
const TOKEN = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+|\\S`, 'gu');
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Splits a text into the tokens of the local models. */
export function textTokens(text: string): Token[] {
  const tokens = text.normalize('NFKC').toLowerCase().match(TOKEN) ?? [];
  return tokens.map((token) => ({
    text: token,
    isWord: WORD.test(token),
    cost: Math.ceil(token.length / PIECE),
  }));
}

/** Tokens that a model would count. */
export function countTokens(tokens: readonly Token[]): number {
  return tokens.reduce((total, { cost }) => total + cost, 0);
}

/** The first tokens (or the last, when cut at the start) that stay within the limit. */
export function cutTokens(
  tokens: readonly Token[],
  limit: number,
  at: 'start' | 'end' = 'end',
): Token[] {
  const kept: Token[] = [];
  let room = limit;
  for (const token of at === 'end' ? tokens : tokens.toReversed()) {
    if (room <= 0) break;
    const text = token.cost > room ? token.text.slice(0, room * PIECE) : token.text;
    kept.push({ ...token, text, cost: Math.min(token.cost, room) });
    room -= token.cost;
  }
  return at === 'end' ? kept : kept.reverse();
}
