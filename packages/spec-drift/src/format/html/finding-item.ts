import type { Audience, Finding } from '../../finding.js';
import { effectOf } from '../effect.js';
import { describeLocation, describeOperations, primaryLocation } from '../phrases.js';
import { escapeHtml } from './escape-html.js';

/** Makes a finding a list item that opens; `acknowledgement` is why it isn't counted. */
export type FindingRenderer = (finding: Finding, acknowledgement?: string) => string;

/** Renders findings for an audience, each with the comparison that `table` makes. */
export function createFindingRenderer(
  table: (finding: Finding) => string,
  audience: Audience | null,
): FindingRenderer {
  return (finding, acknowledgement) => {
    const { direction, operations, message } = finding;
    const effect = effectOf(finding, audience);
    const attributes = {
      class: `finding ${effect}`,
      'data-effect': effect,
      'data-direction': direction,
      'data-operations': operations.join('\n'),
      'data-text': searchText(finding),
    };
    const list = Object.entries(attributes).map(
      ([name, value]) => `${name}="${escapeHtml(value)}"`,
    );
    const reach = [direction === 'none' ? '' : direction, describeOperations(operations)];
    return `<li ${list.join(' ')}><details><summary><span class="message">${escapeHtml(message)}</span> <span class="dim">${escapeHtml(reach.filter(Boolean).join(', '))}</span></summary>
<div class="body">${renderFacts(finding, acknowledgement)}
${table(finding)}</div></details></li>`;
  };
}

function searchText(finding: Finding): string {
  const { message, why, kind, pointer, fingerprint, operations } = finding;
  return [message, why, kind, pointer, fingerprint, ...operations].join('\n').toLowerCase();
}

function renderFacts(finding: Finding, acknowledgement: string | undefined): string {
  const { audiences, kind, fingerprint, operations, pointer, why } = finding;
  const location = primaryLocation(finding);
  const items = operations.map((operation) => `<li><code>${escapeHtml(operation)}</code></li>`);
  const facts: [string, string][] = [
    ['Why', escapeHtml(why)],
    ['Acknowledged', escapeHtml(acknowledgement ?? '')],
    ['Audiences', `wire: ${audiences.wire}; client: ${audiences.client}`],
    ['Operations', items.length > 0 ? `<ul>${items.join('')}</ul>` : ''],
    ['Witness', renderWitness(finding)],
    ['Where', location ? `<code>${escapeHtml(describeLocation(location))}</code>` : ''],
    ['Node', `<code>${escapeHtml(pointer)}</code>`],
    ['Kind', `<code>${escapeHtml(kind)}</code>`],
    ['Fingerprint', `<code>${escapeHtml(fingerprint)}</code>`],
  ];
  const shown = facts.filter(([, value]) => value !== '');
  return `<dl>${shown.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`;
}

function renderWitness({ witness }: Finding): string {
  if (!witness) return '';
  const refusing = witness.acceptedBy === 'base' ? 'revision' : 'base';
  const claim = `${witness.role}: the ${witness.acceptedBy} takes it, the ${refusing} refuses it`;
  const value = JSON.stringify(witness.value, null, 2);
  return `${escapeHtml(claim)}<pre tabindex="0">${escapeHtml(value)}</pre>`;
}
