import { hashText } from './hash-text.js';
import { termWeight, trigrams } from './term-weight.js';
import type { Token } from './text-tokens.js';

const WORD_PLACES = 4;
const TRIGRAM_SHARE = 0.4;
const SIGN_WEIGHT = 0.02;

/** What a dense embedding is made with. */
export interface DenseOptions {
  /** Sets models apart: equal texts have different vectors in different models. */
  readonly model: string;
  readonly dimension: number;
}

/**
 * A dense vector of length 1 by feature hashing: words, and runs of three characters of each, are hashed to places
 * with a sign. Texts that share words or word stems come out alike; meaning is not known to it.
 */
export function denseEmbedding(tokens: readonly Token[], options: DenseOptions): Float32Array {
  const sums = new Float64Array(options.dimension);
  const seed = hashText(options.model);
  for (const [text, { count, isWord }] of counted(tokens)) {
    const weight = Math.sqrt(count) * (isWord ? termWeight(text) : SIGN_WEIGHT);
    add(sums, `w${text}`, { weight, seed });
    if (!isWord) continue;
    const parts = trigrams(text);
    const share = (weight * TRIGRAM_SHARE) / Math.sqrt(parts.length);
    for (const part of parts) add(sums, `t${part}`, { weight: share, seed });
  }
  return unit(sums, seed);
}

function counted(tokens: readonly Token[]): Map<string, { count: number; isWord: boolean }> {
  const counts = new Map<string, { count: number; isWord: boolean }>();
  for (const { text, isWord } of tokens) {
    counts.set(text, { count: (counts.get(text)?.count ?? 0) + 1, isWord });
  }
  return counts;
}

function add(
  sums: Float64Array,
  feature: string,
  { weight, seed }: { readonly weight: number; readonly seed: number },
): void {
  for (let place = 0; place < WORD_PLACES; place += 1) {
    const hash = hashText(feature, seed + place);
    const at = (hash >>> 1) % sums.length;
    sums[at] = (sums[at] ?? 0) + (hash & 1 ? weight : -weight);
  }
}

function unit(sums: Float64Array, seed: number): Float32Array {
  const length = Math.sqrt(sums.reduce((total, value) => total + value * value, 0));
  const vector = Float32Array.from(sums, (value) => (length > 0 ? value / length : 0));
  // Features can cancel each other out, and an index takes no vector of zeros.
  if (length === 0) vector[seed % vector.length] = 1;
  return vector;
}
