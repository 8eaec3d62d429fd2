import type { Budget } from './budget.ts';

/** Something that was measured. */
export interface Figure {
  /** Name of the package. */
  readonly subject: string;
  /** What was measured, such as `'pinecone-versioned/data', minified and gzipped,`. */
  readonly what: string;
  readonly value: number;
  readonly unit: 'bytes' | 'packages';
  /** Undefined when nobody said how large it may be. */
  readonly budget: Budget | undefined;
  /** What makes it up, largest first, where that helps. */
  readonly parts?: string;
  /** How to make it smaller. */
  readonly advice: string;
}
