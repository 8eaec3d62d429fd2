const COMMON = new Set(
  (
    'a an and are as at be been but by can did do does for from had has have he her his how i if in into is it its ' +
    'me my no not of on or our she so than that the their them then there these they this to was we were what when ' +
    'where which who will with would you your'
  ).split(' '),
);

/** How much a word tells about a text: little for common English words, more for longer ones. From 0.05 to 2. */
export function termWeight(word: string): number {
  return COMMON.has(word) ? 0.05 : 0.5 + Math.min(word.length, 12) / 8;
}

/** Runs of three characters of a word, its edges marked, by which related forms of a word resemble each other. */
export function trigrams(word: string): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: Math.max(1, marked.length - 2) }, (_, at) =>
    marked.slice(at, at + 3),
  );
}
