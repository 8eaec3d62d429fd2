import type { BenchmarkResult } from '../runner/benchmark.ts';
import type { RatioChange } from '../runner/ratios.ts';
import type { MetricResult } from '../runner/trial.ts';
import { barChart } from './bar-chart.ts';
import { escapeHtml } from './escape-html.ts';
import { formatRatio } from './format-value.ts';
import type { Report } from './report.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2433; --ground: #fff; --quiet: #5b6475; --bar: #3b6fd4; --reference: #8a93a5; --line: #d9dde5; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --ground: #14171d; --quiet: #a2abbb; --bar: #6f9bf0; --reference: #7b8496; --line: #313844; } }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); }
h2 { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; }
h3 { margin: 2rem 0 0; }
h4 { margin: 1rem 0 .25rem; font-weight: 600; }
h4 span, .facts, li { color: var(--quiet); font-weight: 400; }
svg { width: 100%; height: auto; font-size: 12px; }
svg text { fill: var(--ink); white-space: pre; }
.bar { fill: var(--bar); } .reference { fill: var(--reference); }
.whisker { stroke: var(--ink); stroke-width: 1.5; }
`;

/** The report as one page that needs nothing else. */
export function renderHtml(report: Report): string {
  const { machine, versions } = report;
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const memory = `${Math.round(machine.memoryBytes / 2 ** 30)} GiB`;
  const facts = `${report.date}${report.quick ? ', quick run' : ''}. Node.js ${machine.node}, ${machine.platform}, ${machine.processors} × ${machine.processor}, ${memory}, load ${machine.load.toFixed(1)}.`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Benchmarks</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Benchmarks</h1>
<p class="facts">${escapeHtml(facts)}</p>
<p class="facts">${escapeHtml(named.join(', '))}</p>
<p class="facts">Bars are medians, lines go from quartile to quartile, grey bars are what the ratios are to.</p>
${changesPart(report.changes)}
${report.results.map(benchmarkPart).join('\n')}
</body>
</html>
`;
}

function changesPart(changes: readonly RatioChange[] | undefined): string {
  if (changes === undefined) return '';
  const items = changes.map(
    ({ key, before, now, verdict }) =>
      `<li>${verdict}: ${escapeHtml(key)}: ${formatRatio(before)} → ${formatRatio(now)}</li>`,
  );
  return `<h2>Ratios that moved by more than 15 %</h2><ul>${items.join('') || '<li>None</li>'}</ul>`;
}

function benchmarkPart({ name, about, trials, notes }: BenchmarkResult): string {
  const parts = trials.map(
    ({ title, metrics }) => `<h3>${escapeHtml(title)}</h3>${metrics.map(metricPart).join('')}`,
  );
  const remarks = notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('');
  return `<section id="${escapeHtml(name)}"><h2>${escapeHtml(name)}: ${escapeHtml(about)}</h2>${parts.join('')}<ul>${remarks}</ul></section>`;
}

function metricPart(metric: MetricResult): string {
  const { title, better } = metric;
  return `<h4>${escapeHtml(title)} <span>${better} is better</span></h4>${barChart(metric)}`;
}
