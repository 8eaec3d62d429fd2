import type { MetadataTest } from '../engine/namespace-vectors.js';
import { invalidArgument } from '../http/refusals.js';
import { textTokens } from '../inference/text-tokens.js';
import type { IndexEmbedding } from './index-embedding.js';

const TERM_MODEL = 'pinecone-sparse-english-v0';

/** Words that every hit must have in its text, by the names of the wire. */
export interface MatchTerms {
  readonly terms?: readonly string[];
  readonly strategy?: string;
}

/**
 * The test of required words, undefined when there are none. Throws ServiceError (400) for another strategy than `all`
 * and for an index whose model cannot do it.
 */
export function termTest(
  { terms = [], strategy = 'all' }: MatchTerms = {},
  embed: IndexEmbedding | undefined,
): MetadataTest | undefined {
  const words = [...new Set(terms.flatMap(wordsOf))];
  if (words.length === 0) return undefined;
  if (strategy !== 'all') {
    throw invalidArgument(`match_terms has the strategy ${strategy}; the only one is all.`);
  }
  if (embed?.model.model !== TERM_MODEL) {
    throw invalidArgument(`match_terms needs an index with integrated embedding by ${TERM_MODEL}.`);
  }
  const { textField } = embed;
  return (metadata) => {
    const present = new Set(wordsOf(String(metadata?.[textField] ?? '')));
    return words.every((word) => present.has(word));
  };
}

function wordsOf(text: string): string[] {
  return textTokens(text).flatMap((token) => (token.isWord ? [token.text] : []));
}
