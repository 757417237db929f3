import { memo } from 'react';
import type { ReactNode } from 'react';
import styles from './DataGrid.module.css';
import type { GridColumn } from './grid-props.ts';

interface Props {
  readonly rowId: string;
  /** From 0. */
  readonly index: number;
  readonly columns: readonly GridColumn[];
  readonly frozenAt: readonly number[];
  readonly renderCell: (rowId: string, columnId: string) => ReactNode;
  /** The chosen columns of this row, both included; null where none is. */
  readonly from: number | null;
  readonly to: number | null;
  /** The column of the cell that has the focus; null where it is in another row. */
  readonly active: number | null;
  /** What stands in that cell. */
  readonly editor?: ReactNode;
}

/** One row of the grid; as tall as the tallest of its cells. */
export const GridRow = memo(function GridRow({
  rowId,
  index,
  columns,
  frozenAt,
  renderCell,
  from,
  to,
  active,
  editor,
}: Props) {
  return (
    <div role="row" aria-rowindex={index + 2} className={styles.row} data-grid-row={index}>
      {columns.map(({ id, align }, column) => {
        const isChosen = from !== null && to !== null && column >= from && column <= to;
        const left = frozenAt[column];
        return (
          <div
            key={id}
            role="gridcell"
            aria-colindex={column + 1}
            aria-selected={isChosen}
            data-grid-column={column}
            {...(column === active ? { 'data-active': '' } : {})}
            className={`${styles.cell} ${align === 'center' ? styles.center : ''} ${left === undefined ? '' : styles.frozen} ${column === frozenAt.length - 1 ? styles.edge : ''}`}
            style={left === undefined ? undefined : { left }}
          >
            {renderCell(rowId, id)}
            {column === active && editor}
          </div>
        );
      })}
    </div>
  );
});
