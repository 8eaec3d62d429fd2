import type { Fault, FaultInForce } from '../../../admin/fault.js';
import { type Child, element } from '../dom/element.js';
import { emulatorInfo } from '../emulator-info.js';
import { actionButton } from '../parts/action-button.js';
import { dataTable } from '../parts/data-table.js';
import type { View } from '../screen.js';
import { faultForm } from './fault-form.js';

/** The faults in force, and a form for another one. */
export const faultsView: View = async ({ api }) => {
  const [{ faults }, info] = await Promise.all([
    api.get<{ faults: readonly FaultInForce[] }>('/faults'),
    emulatorInfo(api),
  ]);
  return {
    title: 'Faults',
    content: [
      faultTable(faults),
      faults.length === 0
        ? undefined
        : element('p', {}, actionButton('Remove all faults', { action: 'remove-all-faults' })),
      faultForm(info),
    ],
  };
};

function faultTable(faults: readonly FaultInForce[]): Child {
  return dataTable<FaultInForce>({
    caption: 'Faults in force',
    rows: faults,
    keyOf: ({ id }) => String(id),
    empty: 'No fault is in force: requests are answered as they should be.',
    columns: [
      { title: 'Fault', kind: 'number', cell: ({ id }) => id },
      { title: 'Requests', cell: matchText },
      { title: 'Effect', cell: effectText },
      { title: 'Matched', kind: 'number', cell: ({ seen }) => seen },
      {
        title: 'Hit so far',
        kind: 'number',
        cell: ({ hits, times }) => (times === undefined ? hits : `${hits} of ${times}`),
      },
      {
        title: 'Remove',
        cell: ({ id }) =>
          actionButton('Remove', {
            action: 'remove-fault',
            value: id,
            label: `Remove fault ${id}`,
          }),
      },
    ],
  });
}

function matchText({ match }: Fault): string {
  const { operation = 'every operation', version, nth, probability } = match;
  return [
    operation,
    ...(version === undefined ? [] : [`in ${version}`]),
    ...(nth === undefined ? [] : [`only request no. ${nth}`]),
    ...(probability === undefined ? [] : [`with probability ${probability}`]),
  ].join(', ');
}

function effectText({ delayMs, status, retryAfter, reset, truncate, malformed }: Fault): string {
  return [
    ...(delayMs === undefined ? [] : [`waits ${delayMs} ms`]),
    ...(status === undefined ? [] : [`answers ${status}`]),
    ...(retryAfter === undefined ? [] : [`Retry-After ${retryAfter} s`]),
    ...(reset ? ['cuts the connection'] : []),
    ...(truncate ? ['cuts the answer'] : []),
    ...(malformed ? ['answers what is not JSON'] : []),
  ].join(', ');
}
