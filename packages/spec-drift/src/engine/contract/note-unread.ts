import type { Direction } from '../../finding.js';
import type { Ledger } from './ledger.js';

/** Notes a change of a part of the contract whose meaning is not worked out. */
export function noteUnread(
  ledger: Ledger,
  part: 'encoding',
  at: {
    readonly base: { readonly pointer: string };
    readonly revision: { readonly pointer: string };
    readonly direction: Direction;
    readonly operation: string;
    readonly role: string;
  },
): void {
  ledger.note({
    kind: `${part}-changed`,
    title: `${part} changed`,
    detail: at.role,
    base: at.base.pointer,
    revision: at.revision.pointer,
    grade: {
      wire: 'potentially-breaking',
      why: `What the change of ${part} does is not worked out; a person has to look.`,
    },
    direction: at.direction,
    operation: at.operation,
  });
}
