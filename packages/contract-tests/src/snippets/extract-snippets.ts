/** A fenced code block of a Markdown file. */
export interface Snippet {
  /** 1-based line of its first line of code. */
  readonly line: number;
  readonly code: string;
}

const FENCE = /^```ts\n([\s\S]*?)^```$/gm;

/** The TypeScript blocks of a Markdown text, in order. */
export function extractSnippets(markdown: string): Snippet[] {
  return [...markdown.matchAll(FENCE)].map((match) => ({
    line: markdown.slice(0, match.index).split('\n').length + 1,
    code: match[1] ?? '',
  }));
}
