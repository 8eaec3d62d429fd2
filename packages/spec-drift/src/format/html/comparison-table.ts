import type { Finding, SourceLocation } from '../../finding.js';
import type { SourceTexts } from '../../report/drift-outcome.js';
import { describeLocation } from '../phrases.js';
import { type AlignedRow, alignLines } from './align-lines.js';
import { escapeHtml } from './escape-html.js';
import { type ExcerptLine, takeExcerpt } from './excerpt.js';

const CONTEXT = 3;
const MOST_ROWS = 120;

/** Makes tables that show the two sides of findings; each text is split into lines once. */
export function createComparisonTables(texts: SourceTexts): (finding: Finding) => string {
  const split = (files: ReadonlyMap<string, string>) => {
    const lines = new Map<string, readonly string[]>();
    return (place: SourceLocation | null): ExcerptLine[] => {
      const text = place && files.get(place.file);
      if (!place || text === undefined || text === null) return [];
      const known = lines.get(place.file) ?? text.split(/\r?\n/);
      lines.set(place.file, known);
      return takeExcerpt(known, place);
    };
  };
  const baseLines = split(texts.base);
  const revisionLines = split(texts.revision);
  return ({ location }) => {
    const rows = alignLines(baseLines(location.base), revisionLines(location.revision));
    return rows.length === 0 ? '' : renderTable(location, withContext(rows));
  };
}

/** Keeps what changed and some lines around; null stands for what is left out. */
function withContext(rows: readonly AlignedRow[]): (AlignedRow | null)[] {
  const near = rows.map((_, index) => {
    if (index === 0) return true;
    return rows
      .slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1)
      .some((row) => row.isChanged);
  });
  const kept: (AlignedRow | null)[] = [];
  for (const [index, row] of rows.entries()) {
    if (kept.length >= MOST_ROWS) {
      kept.push(null);
      break;
    }
    if (near[index]) kept.push(row);
    else if (kept.at(-1) !== null) kept.push(null);
  }
  return kept;
}

function renderTable(location: Finding['location'], rows: readonly (AlignedRow | null)[]): string {
  const head = (side: string, place: SourceLocation | null) =>
    `<th scope="col" colspan="2">${side} <span>${place ? escapeHtml(describeLocation(place)) : 'not there'}</span></th>`;
  const body = rows
    .map((row) => {
      if (!row) return '<tr class="gap"><td colspan="4">...</td></tr>';
      const cells = `${cell(row.base, row.isChanged, 'del')}${cell(row.revision, row.isChanged, 'ins')}`;
      return `<tr>${cells}</tr>`;
    })
    .join('\n');
  return `<div class="compare" tabindex="0" role="region" aria-label="Base and revision side by side"><table><colgroup><col class="number"><col><col class="number"><col></colgroup>
<thead><tr>${head('Base', location.base)}${head('Revision', location.revision)}</tr></thead>
<tbody>
${body}
</tbody></table></div>`;
}

function cell(line: ExcerptLine | null, isChanged: boolean, mark: 'del' | 'ins'): string {
  if (!line) return '<td class="no"></td><td></td>';
  const text = escapeHtml(line.text);
  const content = isChanged ? `<${mark}>${text}</${mark}>` : text;
  const attribute = isChanged ? ` class="${mark}"` : '';
  return `<td class="no">${line.number}</td><td${attribute}>${content}</td>`;
}
