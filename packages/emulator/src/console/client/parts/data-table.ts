import { type Child, element } from '../dom/element.js';

/** A column of a table. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => Child;
  readonly kind?: 'number';
}

/** A table. The first column names the rows. */
export interface TableOptions<Row> {
  /** Also names the region that scrolls where the table is wider than the page. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What stands there when there is no row. */
  readonly empty: string;
}

export function dataTable<Row>({ caption, columns, rows, keyOf, empty }: TableOptions<Row>): Child {
  const id = `table-${caption.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
  const head = columns.map(({ title, kind }) =>
    element('th', { scope: 'col', class: kind }, title),
  );
  const body = rows.map((row) => {
    const cells = columns.map(({ cell, kind }, at) =>
      at === 0
        ? element('th', { scope: 'row', class: kind }, cell(row))
        : element('td', { class: kind }, cell(row)),
    );
    return element('tr', { 'data-key': keyOf(row) }, cells);
  });
  const nothing = element('tr', {}, element('td', { colspan: columns.length }, empty));
  return element(
    'div',
    { class: 'table-box', role: 'region', 'aria-labelledby': id, tabindex: 0, 'data-key': id },
    element(
      'table',
      {},
      element('caption', { id }, caption),
      element('thead', {}, element('tr', {}, head)),
      element('tbody', {}, rows.length === 0 ? nothing : body),
    ),
  );
}
