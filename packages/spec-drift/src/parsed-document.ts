import type { SourceLocation } from './finding.js';

/** An OpenAPI document that has been read, with the place of every node. */
export interface ParsedDocument {
  /** The file, URL or `git:REV:path` that it came from. */
  readonly source: string;
  /** The plain JSON value. `$ref`s stay as they are; the caller must not change it. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The place of the node at a JSON pointer (`''` is the root), or of its nearest known parent. */
  locate(pointer: string): SourceLocation;
}
