import { DEFAULT_LEDGER_COLUMNS, ledgerColumn } from '../../domain/ledger-columns.ts';
import type { LedgerColumn } from '../../domain/ledger-columns.ts';
import type { ColumnChoice } from '../../domain/paper-choices.ts';
import type { LedgerSort } from '../../domain/ledger-sorting.ts';
import type { GridColumn } from '../../ui/grid/grid-props.ts';

/** How this person looks at the ledger; remembered on this machine, for each board. */
export interface LedgerView {
  readonly columns: readonly ColumnChoice[];
  /** Each measure has a row of its own. */
  readonly isEach: boolean;
  readonly sort: LedgerSort | null;
}

export const toChoice = ({ id, width }: Pick<LedgerColumn, 'id' | 'width'>): ColumnChoice => ({ id, head: '', width });

/** What the column is called on this table. */
export const headOf = ({ id, head }: Pick<ColumnChoice, 'id' | 'head'>): string =>
  head.trim() || (ledgerColumn(id)?.head ?? '');

/** The list with the one at `from` at `to`. */
export function movedTo(columns: readonly ColumnChoice[], from: number, to: number): readonly ColumnChoice[] {
  const moved = columns[from];
  if (!moved) return columns;
  const rest = columns.filter((_, at) => at !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

export const USUAL_COLUMNS: readonly ColumnChoice[] = DEFAULT_LEDGER_COLUMNS.flatMap((id) => {
  const column = ledgerColumn(id);
  return column ? [toChoice(column)] : [];
});

export const USUAL_VIEW: LedgerView = { columns: USUAL_COLUMNS, isEach: false, sort: null };

/** What was remembered; what cannot be read is as usual. */
export function textToView(text: string | null): LedgerView {
  if (text === null) return USUAL_VIEW;
  try {
    const { columns, isEach, sort } = Object(JSON.parse(text)) as Partial<Record<keyof LedgerView, unknown>>;
    const chosen = Array.isArray(columns) ? columns.flatMap(toKnownChoice) : [];
    return {
      columns: chosen.length > 0 ? chosen : USUAL_COLUMNS,
      isEach: isEach === true,
      sort: toKnownSort(sort),
    };
  } catch {
    return USUAL_VIEW;
  }
}

function toKnownChoice(said: unknown): readonly ColumnChoice[] {
  const { id, head, width } = Object(said) as Partial<Record<keyof ColumnChoice, unknown>>;
  const column = typeof id === 'string' ? ledgerColumn(id) : undefined;
  if (!column) return [];
  return [
    {
      id: column.id,
      head: typeof head === 'string' ? head : '',
      width: typeof width === 'number' ? widthWithin(width) : column.width,
    },
  ];
}

function toKnownSort(said: unknown): LedgerSort | null {
  const { columnId, isDown } = Object(said) as Partial<Record<keyof LedgerSort, unknown>>;
  const column = typeof columnId === 'string' ? ledgerColumn(columnId) : undefined;
  return column ? { columnId: column.id, isDown: isDown === true } : null;
}

const NARROWEST = 4;
const WIDEST = 60;

export const widthWithin = (width: number): number => Math.max(NARROWEST, Math.min(WIDEST, width));

/** One part of a paper's width on the screen, in px at the usual size of letters. */
const PART = 10;

export const pixelsToWidth = (pixels: number, scale: number): number =>
  widthWithin(Math.round((pixels / (PART * scale)) * 2) / 2);

/** The columns as the grid draws them; `scale` is how much larger than usual letters are. */
export const toGridColumns = (columns: readonly ColumnChoice[], scale: number): readonly GridColumn[] =>
  columns.flatMap(({ id, head, width }) => {
    const column = ledgerColumn(id);
    return column
      ? [{ id, head: head.trim() || column.head, width: Math.round(width * PART * scale), align: column.align }]
      : [];
  });

/** The first columns, up to the problem itself, stay in view as long as they leave more than half of it to the others. */
export function frozenCount(columns: readonly GridColumn[], width: number | null): number {
  const most = columns.findIndex(({ id }) => id === 'problem') + 1;
  let left = 0;
  const fitting = columns.slice(0, most).filter((column) => (left += column.width) <= (width ?? 0) * 0.45);
  return fitting.length;
}
