import { termWeight, trigrams } from './term-weight.js';
import type { Token } from './text-tokens.js';

const WORDS_SHARE = 0.75;
const RELATED = 0.6;
const SHORTEST_STEM = 4;

/**
 * How relevant a document is to a query, from 0 to 1, by what they share: the words of the query that the document
 * has (or has in a related form), weighted by how much they tell, and the likeness of their letters.
 */
export function lexicalRelevance(query: readonly Token[], document: readonly Token[]): number {
  const [asked, given] = [wordsOf(query), wordsOf(document)];
  if (asked.size === 0 || given.size === 0) return 0;
  const total = [...asked].reduce((sum, word) => sum + termWeight(word), 0);
  const found = [...asked].reduce((sum, word) => sum + termWeight(word) * presence(word, given), 0);
  return (WORDS_SHARE * found) / total + (1 - WORDS_SHARE) * likeness(asked, given);
}

function wordsOf(tokens: readonly Token[]): Set<string> {
  const words = tokens.filter(({ isWord }) => isWord);
  return new Set((words.length > 0 ? words : tokens).map(({ text }) => text));
}

function presence(word: string, given: ReadonlySet<string>): number {
  if (given.has(word)) return 1;
  const stem = word.slice(0, Math.max(SHORTEST_STEM, word.length - 3));
  if (word.length < SHORTEST_STEM) return 0;
  for (const other of given) if (other.startsWith(stem)) return RELATED;
  return 0;
}

/** Share of the trigrams that both have, of all that either has. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [ours, theirs] = [left, right].map((words) => new Set([...words].flatMap(trigrams)));
  if (!ours || !theirs) return 0;
  const shared = [...ours].filter((part) => theirs.has(part)).length;
  return shared / (ours.size + theirs.size - shared);
}
