import type { SparseVector } from '../store/entities.js';
import { hashText } from './hash-text.js';
import { termWeight } from './term-weight.js';
import type { Token } from './text-tokens.js';

const MOST_TERMS = 1_000;
const LEAST_WEIGHT = 0.1;
const SATURATION = 1.2;

/** A sparse vector and the words its indices stand for, in the same order. */
export interface SparseEmbedding extends SparseVector {
  readonly tokens: readonly string[];
}

/**
 * A sparse vector by hashed words. A word weighs more the more it tells, and in a passage the more often it occurs,
 * with ever smaller gains. Common English words are left out unless there is nothing else.
 */
export function sparseEmbedding(
  tokens: readonly Token[],
  inputType: 'query' | 'passage',
): SparseEmbedding {
  const counts = new Map<string, number>();
  for (const { text } of telling(tokens)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const terms = new Map<number, { token: string; weight: number }>();
  for (const [token, count] of counts) {
    const often = inputType === 'query' ? 1 : (count * (SATURATION + 1)) / (count + SATURATION);
    const index = hashText(token);
    const present = terms.get(index);
    const weight = termWeight(token) * often + (present?.weight ?? 0);
    terms.set(index, { token: present?.token ?? token, weight });
  }
  const sorted = [...terms]
    .sort(([, left], [, right]) => right.weight - left.weight)
    .slice(0, MOST_TERMS)
    .sort(([left], [right]) => left - right);
  return {
    indices: Uint32Array.from(sorted, ([index]) => index),
    values: Float32Array.from(sorted, ([, { weight }]) => weight),
    tokens: sorted.map(([, { token }]) => token),
  };
}

function telling(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.filter(({ isWord }) => isWord);
  const rare = words.filter(({ text }) => termWeight(text) >= LEAST_WEIGHT);
  if (rare.length > 0) return rare;
  return words.length > 0 ? words : tokens;
}
