/** A piece of a guide. Texts may hold code between backticks. */
export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'code'; readonly language: 'ts' | 'sh' | 'json'; readonly code: string };

export const heading = (level: 1 | 2 | 3 | 4, text: string): GuideBlock => ({
  kind: 'heading',
  level,
  text,
});

export const paragraph = (text: string): GuideBlock => ({ kind: 'text', text });

/** Nothing when there are no items. */
export const list = (items: readonly string[]): GuideBlock[] =>
  items.length > 0 ? [{ kind: 'list', items }] : [];

export const code = (language: 'ts' | 'sh' | 'json', text: string): GuideBlock => ({
  kind: 'code',
  language,
  code: text,
});
