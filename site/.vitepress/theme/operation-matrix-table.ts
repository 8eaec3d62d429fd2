import { computed, defineComponent, h, type PropType, ref, type VNode } from 'vue';
import { githubSlug } from '../../src/links/github-slug.ts';
import type { OperationMatrix, OperationRow } from '../../src/matrix/operation-matrix.ts';
import { filterControls } from './filter-controls.ts';
import { filterMatrix } from './filter-matrix.ts';

/** The table of operations and versions, with a filter above it. */
export const OperationMatrixTable = defineComponent({
  name: 'OperationMatrix',
  props: { matrix: { type: Object as PropType<OperationMatrix>, required: true } },
  setup({ matrix }) {
    const text = ref('');
    const api = ref('');
    const onlyChanged = ref(false);
    const shown = computed(() =>
      filterMatrix(matrix, { text: text.value, api: api.value, onlyChanged: onlyChanged.value }),
    );
    return () => {
      const count = countOf(shown.value);
      return h('div', { class: 'operations' }, [
        filterControls(matrix, { text, api, onlyChanged }),
        h('p', { role: 'status' }, `${count} of ${countOf(matrix)} operations`),
        shown.value.apis.map(({ name, operations }) => [
          h('h2', { id: githubSlug(name), tabindex: -1 }, name),
          table(matrix.versions, operations),
        ]),
      ]);
    };
  },
});

function countOf({ apis }: OperationMatrix): number {
  return apis.reduce((sum, { operations }) => sum + operations.length, 0);
}

function table(versions: readonly string[], operations: readonly OperationRow[]): VNode {
  const heads = ['operation', 'method', ...versions].map((text) => h('th', { scope: 'col' }, text));
  return h('table', [
    h('thead', h('tr', heads)),
    h(
      'tbody',
      operations.map((operation) => row(versions, operation)),
    ),
  ]);
}

function row(versions: readonly string[], { route, summary, methods, ids }: OperationRow): VNode {
  return h('tr', { key: route }, [
    h('td', [code(route), summary === '' ? null : h('span', summary)]),
    labelled('method', methods.length === 0 ? '–' : methods.map(code)),
    ids.map((id, index) => labelled(versions[index] ?? '', id === null ? 'no' : [code(id)])),
  ]);
}

/** A cell that can say by itself what it is, where there is no room for columns. */
function labelled(label: string, content: string | VNode[]): VNode {
  return h('td', { 'data-label': label }, h('div', content));
}

/** Long names may be broken where their parts meet. */
function code(text: string): VNode {
  const parts = text.split(/(?<=[_/.])|(?<=[a-z])(?=[A-Z])/);
  return h(
    'code',
    parts.flatMap((part, index) => (index === 0 ? [part] : [h('wbr'), part])),
  );
}
