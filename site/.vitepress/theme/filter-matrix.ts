import type { OperationMatrix, OperationRow } from '../../src/matrix/operation-matrix.ts';

/** Which operations are wanted. */
export interface MatrixFilter {
  /** Words that all have to occur in a row, in any case and order. */
  readonly text: string;
  /** Name of an API; empty for all. */
  readonly api: string;
  /** Leaves out operations that have one id in every version. */
  readonly onlyChanged: boolean;
}

/** The operations that pass a filter; APIs without any are left out. */
export function filterMatrix(
  { versions, apis }: OperationMatrix,
  { text, api, onlyChanged }: MatrixFilter,
): OperationMatrix {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const passes = (name: string, row: OperationRow) => {
    const all = [name, row.route, row.summary, ...row.methods, ...row.ids].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  };
  const left = apis
    .filter(({ name }) => api === '' || name === api)
    .map(({ name, operations }) => ({
      name,
      operations: operations.filter(
        (row) => passes(name, row) && (!onlyChanged || new Set(row.ids).size > 1),
      ),
    }));
  return { versions, apis: left.filter(({ operations }) => operations.length > 0) };
}
