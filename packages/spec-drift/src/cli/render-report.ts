import type { DriftAssessment } from '../report/assess-drift.js';
import type { Format } from './parse-arguments.js';

/** How text is rendered; the other formats have one form. */
export interface RenderOptions {
  readonly colour: boolean;
  readonly all: boolean;
  /** Of the terminal, if there is one. */
  readonly columns: number | undefined;
}

/** Renders a report. Only the module of the format that is asked for is loaded. */
export async function renderReport(
  { outcome, documents }: DriftAssessment,
  format: Format,
  options: RenderOptions,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../format/format-text.js')).formatText(outcome, options);
    case 'json':
      return (await import('../format/format-json.js')).formatJson(outcome);
    case 'markdown':
      return (await import('../format/format-markdown.js')).formatMarkdown(outcome);
    case 'html':
      return (await import('../format/html/format-html.js')).formatHtml(outcome, documents.texts);
    case 'sarif':
      return (await import('../format/format-sarif.js')).formatSarif(outcome, documents);
    case 'github':
      return (await import('../format/format-github.js')).formatGithub(outcome);
  }
}
