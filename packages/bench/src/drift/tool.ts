/** How bad a change is; additive changes and words are quiet. */
export type Grade = 'breaking' | 'potentially-breaking' | 'quiet';

/** A finding of any tool. */
export interface ToolFinding {
  readonly grade: Grade;
  /** Where it is, and what is said of it, in the tool's own words. */
  readonly text: string;
}

/** Findings of a run of a tool over two documents. */
export interface ToolRun {
  readonly findings: readonly ToolFinding[];
  /** Whole process, from start to end. */
  readonly milliseconds: number;
}

/** A tool that compares the files of two OpenAPI documents. */
export type DriftTool = (base: string, revision: string) => Promise<ToolRun>;
