import { h, type Ref, type VNode } from 'vue';
import type { OperationMatrix } from '../../src/matrix/operation-matrix.ts';

/** What the reader has set. */
interface FilterState {
  readonly text: Ref<string>;
  readonly api: Ref<string>;
  readonly onlyChanged: Ref<boolean>;
}

/** The fields of the filter. */
export function filterControls(
  { apis }: OperationMatrix,
  { text, api, onlyChanged }: FilterState,
): VNode {
  const options = apis.map(({ name }) => h('option', { value: name }, name));
  return h('form', { role: 'search', onSubmit: (event: Event) => event.preventDefault() }, [
    h('label', [
      'Filter',
      h('input', {
        type: 'search',
        value: text.value,
        placeholder: 'name, route or words',
        onInput: ({ target }: Event) => {
          if (target instanceof HTMLInputElement) text.value = target.value;
        },
      }),
    ]),
    h('label', [
      'API',
      h(
        'select',
        {
          value: api.value,
          onChange: ({ target }: Event) => {
            if (target instanceof HTMLSelectElement) api.value = target.value;
          },
        },
        [h('option', { value: '' }, 'all'), ...options],
      ),
    ]),
    h('label', { class: 'box' }, [
      h('input', {
        type: 'checkbox',
        checked: onlyChanged.value,
        onChange: ({ target }: Event) => {
          if (target instanceof HTMLInputElement) onlyChanged.value = target.checked;
        },
      }),
      'only what differs between versions',
    ]),
  ]);
}
