export { compareDocuments } from './engine/compare-documents.js';
export type {
  Audience,
  Bump,
  ChangeClass,
  Direction,
  DriftReport,
  Finding,
  SourceLocation,
  Witness,
} from './finding.js';
export { formatGithub } from './format/format-github.js';
export { formatJson } from './format/format-json.js';
export { formatMarkdown } from './format/format-markdown.js';
export { formatSarif } from './format/format-sarif.js';
export { formatText, type TextOptions } from './format/format-text.js';
export { formatHtml } from './format/html/format-html.js';
export type { ParsedDocument } from './parsed-document.js';
export { InputError, type InputErrorCode } from './read/input-error.js';
export { readDocument } from './read/read-document.js';
export type { ReadOptions } from './read/read-options.js';
export { type DocumentPair, type DocumentPairs, readPairs } from './read/read-pairs.js';
export { type AssessOptions, assessDrift, type DriftAssessment } from './report/assess-drift.js';
export type { AcknowledgedFinding, DriftOutcome, SourceTexts } from './report/drift-outcome.js';
