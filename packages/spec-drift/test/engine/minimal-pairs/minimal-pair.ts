/** One edit and the verdict that it deserves; `none` is a pair without any finding. */
export type MinimalPair = readonly [
  edit: string,
  verdict: 'breaking' | 'potentially-breaking' | 'additive' | 'docs-only' | 'no-change' | 'none',
  base: Record<string, unknown>,
  revision: Record<string, unknown>,
];
