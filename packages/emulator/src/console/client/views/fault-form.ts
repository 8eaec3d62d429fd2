import { type Child, element } from '../dom/element.js';
import type { EmulatorInfo } from '../emulator-info.js';
import { inputField, selectField } from '../parts/form-field.js';

/** Asks for a new fault. */
export function faultForm({ apiVersions, operations }: EmulatorInfo): Child {
  const ids = new Set(operations.flatMap(({ versions }) => Object.values(versions)));
  return element(
    'form',
    { class: 'card', 'data-action': 'add-fault', 'aria-labelledby': 'add-fault' },
    element('h3', { id: 'add-fault' }, 'Add a fault'),
    element(
      'fieldset',
      {},
      element('legend', {}, 'Which requests'),
      inputField(
        { label: 'Operation', name: 'operation', hint: 'Empty for every operation.' },
        { list: 'operations' },
      ),
      element(
        'datalist',
        { id: 'operations' },
        [...ids].sort().map((id) => element('option', { value: id })),
      ),
      selectField({ label: 'Version', name: 'version' }, [
        ['', 'every version'],
        ...apiVersions.map((version) => [version, version] as const),
      ]),
      inputField({ label: 'Only request no.', name: 'nth' }, { type: 'number', min: 1 }),
      inputField(
        { label: 'Probability', name: 'probability' },
        { type: 'number', min: 0, max: 1, step: 'any' },
      ),
      inputField({ label: 'How many times', name: 'times' }, { type: 'number', min: 1 }),
    ),
    effectFields(),
    element('button', { type: 'submit' }, 'Add the fault'),
  );
}

function effectFields(): Child {
  return element(
    'fieldset',
    {},
    element('legend', {}, 'What happens to them'),
    selectField({ label: 'Effect', name: 'effect' }, [
      ['status', 'an error status'],
      ['reset', 'the connection is cut'],
      ['truncate', 'the answer is cut in the middle'],
      ['malformed', 'the answer is not JSON'],
      ['delay', 'a delay only'],
    ]),
    inputField(
      { label: 'Status', name: 'status', group: 'of-status' },
      { type: 'number', min: 400, max: 599, value: 503 },
    ),
    inputField(
      { label: 'Retry-After, in seconds', name: 'retryAfter', group: 'of-status' },
      { type: 'number', min: 0 },
    ),
    inputField(
      { label: 'Delay, in milliseconds', name: 'delayMs' },
      { type: 'number', min: 0, max: 600_000 },
    ),
  );
}
