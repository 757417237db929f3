import type { GridBox } from '../../ui/grid/grid-range.ts';
import type { CellText } from './cell-changes.ts';

export interface Pasted {
  readonly cells: readonly CellText[];
  /** Rows and columns of the paste that lie outside the table. */
  readonly rowsOver: number;
  readonly columnsOver: number;
}

/** A pasted block over the cells from the first chosen one on; a single cell fills all that are chosen. */
export function pasteOver(
  block: readonly (readonly string[])[],
  { top, bottom, left, right }: GridBox,
  rowIds: readonly string[],
  columnIds: readonly string[],
): Pasted {
  const [first = []] = block;
  const isOne = block.length === 1 && first.length === 1;
  const height = isOne ? bottom - top + 1 : block.length;
  const width = isOne ? right - left + 1 : Math.max(...block.map(({ length }) => length));
  const cells: CellText[] = [];
  for (let down = 0; down < height; down += 1)
    for (let across = 0; across < width; across += 1) {
      const text = isOne ? first[0] : block[down]?.[across];
      const rowId = rowIds[top + down];
      const columnId = columnIds[left + across];
      if (text !== undefined && rowId !== undefined && columnId !== undefined) cells.push({ rowId, columnId, text });
    }
  return {
    cells,
    rowsOver: Math.max(0, top + height - rowIds.length),
    columnsOver: Math.max(0, left + width - columnIds.length),
  };
}
