import { DEFAULT_LEDGER_COLUMNS, ledgerColumn } from '../../domain/ledger-columns.ts';
import type { LedgerColumn } from '../../domain/ledger-columns.ts';
import type { ColumnChoice } from '../../domain/paper-choices.ts';
import type { LedgerSort } from '../../domain/ledger-sorting.ts';
import type { TemplateId } from '../../domain/id.ts';
import { isWideLedger } from '../../domain/ledger-paper.ts';
import type { SheetSize } from '../../domain/paper.ts';
import type { LedgerTemplate } from '../../domain/saved-template.ts';
import type { GridColumn } from '../../ui/grid/grid-props.ts';

/** How this person looks at the ledger; remembered on this machine, for each board. */
export interface LedgerView {
  readonly columns: readonly ColumnChoice[];
  /** Each measure has a row of its own. */
  readonly isEach: boolean;
  readonly sort: LedgerSort | null;
  /** The template it was made by; '' for none. */
  readonly templateId: TemplateId | '';
  readonly title: string;
  readonly unit: string;
  /** null: by the number of columns. */
  readonly size: SheetSize | null;
  readonly isMarkedInternal: boolean;
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

export const USUAL_VIEW: LedgerView = {
  columns: USUAL_COLUMNS,
  isEach: false,
  sort: null,
  templateId: '',
  title: '',
  unit: '',
  size: null,
  isMarkedInternal: false,
};

/** The view as a template has it; how it is sorted stays as it is. */
export const viewOf = ({
  id,
  columns,
  isEach,
  title,
  unit,
  size,
  isMarkedInternal,
}: LedgerTemplate): Omit<LedgerView, 'sort'> => ({
  templateId: id,
  columns,
  isEach,
  title,
  unit,
  size,
  isMarkedInternal,
});

/** Is the ledger looked at just as the template has it? */
export const isLookedAtBy = (view: LedgerView, template: LedgerTemplate): boolean => {
  const { sort: _, ...now } = { ...view, templateId: template.id };
  const wanted = viewOf(template);
  return (Object.keys(wanted) as (keyof typeof wanted)[]).every(
    (key) => JSON.stringify(now[key]) === JSON.stringify(wanted[key]),
  );
};

/** The size of the sheet: as it is wanted, or as the columns need. */
export const sheetSizeOf = ({ size, columns }: Pick<LedgerView, 'size' | 'columns'>): SheetSize =>
  size ?? (isWideLedger(columns) ? 'A3' : 'A4');

/** What was remembered; what cannot be read is as usual. */
export function textToView(text: string | null, usual: LedgerView): LedgerView {
  if (text === null) return usual;
  try {
    const read = Object(JSON.parse(text)) as Partial<Record<keyof LedgerView, unknown>>;
    const { columns, isEach, sort, size } = read;
    const textOf = (key: 'templateId' | 'title' | 'unit'): string => (typeof read[key] === 'string' ? read[key] : '');
    const chosen = Array.isArray(columns) ? columns.flatMap(toKnownChoice) : [];
    return {
      columns: chosen.length > 0 ? chosen : USUAL_COLUMNS,
      isEach: isEach === true,
      sort: toKnownSort(sort),
      templateId: textOf('templateId'),
      title: textOf('title'),
      unit: textOf('unit'),
      size: size === 'A4' || size === 'A3' ? size : null,
      isMarkedInternal: read.isMarkedInternal === true,
    };
  } catch {
    return usual;
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
