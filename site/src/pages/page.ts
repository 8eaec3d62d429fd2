import type { Section } from './sections.ts';

/** One page of the site that is written in Markdown. */
export interface Page {
  /** Path in the repository of the file that is rendered. */
  readonly source: string;
  /** Path in the repository of the file that links mean by this page, where that is another one. */
  readonly standsFor?: string;
  /** Path on the site without ending, such as `guide/tour`; `index` is what a folder opens. */
  readonly route: string;
  /** What navigation calls it. */
  readonly title: string;
  readonly section: Section;
}
