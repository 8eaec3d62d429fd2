import { createHash } from 'node:crypto';
import type { Audience, Finding } from '../../finding.js';
import type { DriftOutcome, SourceTexts } from '../../report/drift-outcome.js';
import { EFFECT_TITLES, EFFECTS, effectOf, groupByEffect } from '../effect.js';
import { describeVerdict } from '../phrases.js';
import { createComparisonTables } from './comparison-table.js';
import { escapeHtml } from './escape-html.js';
import { createFindingRenderer } from './finding-item.js';
import { runPage } from './page-script.js';
import { pageStyle } from './page-style.js';

/** Formats as one HTML page that loads nothing; `texts` are the documents, for excerpts. */
export function formatHtml(outcome: DriftOutcome, texts: SourceTexts): string {
  const { base, revision, report, audience, acknowledged } = outcome;
  const script = `(${runPage.toString()})(document);`;
  const render = createFindingRenderer(createComparisonTables(texts), audience);
  const sections = groupByEffect(outcome).map(({ title, findings }) =>
    renderGroup(
      title,
      findings.map((finding) => render(finding)),
    ),
  );
  const known = acknowledged.map(({ finding, reason, until }) =>
    render(finding, until === undefined ? reason : `${reason} (until ${until})`),
  );
  if (known.length > 0) sections.push(renderGroup('Acknowledged', known));
  const all = [...report.findings, ...acknowledged.map(({ finding }) => finding)];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`API changes: ${base} to ${revision}`)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header><h1>API changes</h1>
<p class="pair">${escapeHtml(base)} &rarr; ${escapeHtml(revision)}</p>
<p>${escapeHtml(describeVerdict(outcome))}</p></header>
${renderForm(all, audience)}
<main>
${sections.join('\n')}
${outcome.notes.map((note) => `<p class="dim">${escapeHtml(note)}</p>`).join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`;
}

function contentSecurityPolicy(script: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    `default-src 'none'`,
    `style-src ${hash(pageStyle)}`,
    `script-src ${hash(script)}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function renderGroup(title: string, items: readonly string[]): string {
  return `<section class="group"><h2>${escapeHtml(title)} (${items.length})</h2>
<ol>
${items.join('\n')}
</ol></section>`;
}

/** Hidden until the script runs, because without it nothing is filtered. */
function renderForm(findings: readonly Finding[], audience: Audience | null): string {
  const effects = new Set(findings.map((finding) => effectOf(finding, audience)));
  const boxes = EFFECTS.filter((effect) => effects.has(effect)).map(
    (effect) =>
      `<label><input type="checkbox" name="effect" value="${effect}" checked> ${EFFECT_TITLES[effect]}</label>`,
  );
  const operations = new Set(findings.flatMap((finding) => finding.operations));
  const options = [...operations].sort().map((each) => `<option>${escapeHtml(each)}</option>`);
  return `<form hidden autocomplete="off" aria-label="Filter">
<label>Search <input type="search" id="search" name="search" placeholder="press / to search"></label>
<fieldset><legend>Effect</legend>${boxes.join('')}</fieldset>
<label>Direction <select name="direction"><option value="">any</option><option>request</option><option>response</option><option>none</option></select></label>
<label>Operation <select name="operation"><option value="">any</option>${options.join('')}</select></label>
<button type="reset">Reset</button>
<button type="button" id="open-all">Open all</button>
<button type="button" id="close-all">Close all</button>
<output aria-live="polite"></output>
</form>`;
}
