import { type Child, element } from '../dom/element.js';
import { actionButton } from '../parts/action-button.js';
import { factList } from '../parts/fact-list.js';
import { inputField, selectField } from '../parts/form-field.js';
import { timeText } from '../parts/time-text.js';
import type { View } from '../screen.js';

/** The emulator's clock. */
export const clockView: View = async ({ api }) => {
  const { now } = await api.get<{ now: string }>('/clock');
  return {
    title: 'Clock',
    content: [
      factList({ 'The emulator has (UTC)': timeText(now) }),
      advanceForm(),
      setForm(),
      element('p', {}, actionButton('Go back to its own time', { action: 'reset-clock' })),
    ],
  };
};

function advanceForm(): Child {
  return element(
    'form',
    { class: 'card', 'data-action': 'advance-clock', 'aria-labelledby': 'advance-clock' },
    element('h3', { id: 'advance-clock' }, 'Move it on'),
    inputField(
      { label: 'By', name: 'amount' },
      { type: 'number', min: 0, step: 'any', value: 1, required: true },
    ),
    selectField({ label: 'Unit', name: 'unit' }, [
      ['3600000', 'hours'],
      ['60000', 'minutes'],
      ['1000', 'seconds'],
      ['86400000', 'days'],
    ]),
    element('button', { type: 'submit' }, 'Move on'),
  );
}

function setForm(): Child {
  return element(
    'form',
    { class: 'card', 'data-action': 'set-clock', 'aria-labelledby': 'set-clock' },
    element('h3', { id: 'set-clock' }, 'Set it'),
    inputField(
      { label: 'Date and time, in UTC', name: 'now' },
      { type: 'datetime-local', step: 1, required: true },
    ),
    element('button', { type: 'submit' }, 'Set'),
  );
}
