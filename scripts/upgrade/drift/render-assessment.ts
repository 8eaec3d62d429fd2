import type { DriftAssessment } from '@pinecone-versioned/spec-drift';
import { loadEngine } from '../load-engine.ts';

/** The forms that a report can have. */
export const FORMATS = ['text', 'json', 'markdown', 'html', 'sarif', 'github'] as const;

export type Format = (typeof FORMATS)[number];

/** A report in one of the engine's forms. */
export async function renderAssessment(
  { outcome, documents }: DriftAssessment,
  format: Format,
  columns: number | undefined,
): Promise<string> {
  const engine = await loadEngine();
  switch (format) {
    case 'text':
      return engine.formatText(outcome, { columns });
    case 'json':
      return engine.formatJson(outcome);
    case 'markdown':
      return engine.formatMarkdown(outcome);
    case 'html':
      return engine.formatHtml(outcome, documents.texts);
    case 'sarif':
      return engine.formatSarif(outcome, documents);
    case 'github':
      return engine.formatGithub(outcome);
  }
}
