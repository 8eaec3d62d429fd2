import { type Child, element } from '../dom/element.js';

type Tone = 'good' | 'busy' | 'refused' | 'bad' | 'plain';

const TONES: Readonly<Record<string, Tone>> = {
  Ready: 'good',
  Completed: 'good',
  Failed: 'bad',
  Cancelled: 'plain',
};
const SIGNS: Readonly<Record<Tone, string>> = {
  good: '✓',
  busy: '…',
  refused: '!',
  bad: '✕',
  plain: '–',
};

/** The state of something that comes and goes; states that are not at rest are busy. */
export function stateBadge(state: string): Child {
  return badge(state, TONES[state] ?? 'busy');
}

/** How a request ended. */
export function statusBadge(status: number | undefined): Child {
  if (status === undefined) return badge('cut', 'bad');
  return badge(String(status), status < 300 ? 'good' : status < 500 ? 'refused' : 'bad');
}

/** The sign says with a shape what the colour says. */
function badge(text: string, tone: Tone): Child {
  const sign = element('span', { 'aria-hidden': 'true' }, `${SIGNS[tone]} `);
  return element('span', { class: `badge ${tone}` }, sign, text);
}
