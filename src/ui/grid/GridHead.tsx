import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { Icon } from '../Icon.tsx';
import styles from './DataGrid.module.css';
import type { GridColumn, GridSort } from './grid-props.ts';

interface Props {
  readonly columns: readonly GridColumn[];
  readonly frozenAt: readonly number[];
  readonly sort: GridSort | null;
  readonly onHead: ((columnId: string, anchor: Element) => void) | undefined;
  readonly onWidth: ((columnId: string, width: number) => void) | undefined;
  /** Arrow down: back into the cells of this column. */
  readonly onDown: (column: number) => void;
}

/** The head of the grid. Each column's name opens its menu; the edge beside it is dragged to make it wider. */
export function GridHead({ columns, frozenAt, sort, onHead, onWidth, onDown }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, column: number): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 && event.key !== 'ArrowDown') return;
    event.preventDefault();
    if (step === 0) return onDown(column);
    row.current?.querySelector<HTMLElement>(`[data-head="${column + step}"]`)?.focus();
  };
  return (
    <div ref={row} role="row" aria-rowindex={1} className={`${styles.row} ${styles.heads}`}>
      {columns.map(({ id, head, width }, column) => {
        const left = frozenAt[column];
        const sorted = sort?.columnId === id ? (sort.isDown ? 'descending' : 'ascending') : 'none';
        return (
          <div
            key={id}
            role="columnheader"
            aria-colindex={column + 1}
            aria-sort={sorted}
            className={`${styles.head} ${left === undefined ? '' : styles.frozen} ${column === frozenAt.length - 1 ? styles.edge : ''}`}
            style={left === undefined ? undefined : { left }}
          >
            {onHead ? (
              <button
                type="button"
                className={styles.headButton}
                data-head={column}
                tabIndex={column === 0 ? 0 : -1}
                aria-haspopup="menu"
                onClick={({ currentTarget }) => onHead(id, currentTarget)}
                onKeyDown={(event) => onKeyDown(event, column)}
              >
                <span>{head}</span>
                {sorted !== 'none' && <Icon name={sorted === 'ascending' ? 'up' : 'down'} size={14} />}
              </button>
            ) : (
              <span className={styles.headButton}>{head}</span>
            )}
            {onWidth && (
              <span
                className={styles.grip}
                aria-hidden="true"
                onPointerDown={(event) => dragWidth(event, width, (to) => onWidth(id, to))}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Follows the pointer until it is let go. */
function dragWidth(event: PointerEvent<HTMLElement>, width: number, onWidth: (width: number) => void): void {
  event.preventDefault();
  const grip = event.currentTarget;
  const startX = event.clientX;
  grip.setPointerCapture(event.pointerId);
  const move = ({ clientX }: globalThis.PointerEvent): void => onWidth(Math.round(width + clientX - startX));
  grip.addEventListener('pointermove', move);
  const end = (): void => grip.removeEventListener('pointermove', move);
  grip.addEventListener('pointerup', end, { once: true });
  grip.addEventListener('pointercancel', end, { once: true });
}
