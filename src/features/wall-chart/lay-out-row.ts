import { STAGES } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import type { ChartRow } from '../../domain/wall-chart.ts';
import { INNER_WIDTH, NAME_WIDTH } from './chart-frame.ts';
import type { ChartForm, LaidCell, LaidRow } from './chart-layout.ts';
import { brokenLines, cutLines } from './chart-lines.ts';
import { fillColumns, leastHeight } from './pack-columns.ts';
import { factSizeOf, itemGapOf, setItem } from './set-item.ts';
import type { LaidItem, Setting } from './set-item.ts';

/** How many columns of items each stage has. */
export type Split = Readonly<Record<Stage, number>>;

/** A category with its items set, before it has its place. */
export interface SetRow {
  readonly row: ChartRow;
  readonly nameLines: readonly string[];
  readonly isNameCut: boolean;
  /** Of the name with its bar. */
  readonly nameHeight: number;
  readonly items: Readonly<Record<Stage, readonly LaidItem[]>>;
}

/** Above and below the items of a cell together. */
export const CELL_PADDING = 8;
/** The width of a stage in which no problem is. */
export const EMPTY_WIDTH = 62;
export const NAME_SIDES = 16;
const NAME_LEADING = 1.3;
/** The bar of a category, and the figures under it. */
const PROGRESS_HEIGHT = 14;

/** Of its figures. */
export const rateSizeOf = (size: number): number => Math.min(12, factSizeOf(size));

export const nameSizeOf = (size: number): number => Math.min(16, size);

/** A band names its stages itself. */
export const bandHeadOf = (form: ChartForm, size: number): number => (form === 'bands' ? factSizeOf(size) * 1.5 : 0);

export function setRow(row: ChartRow, setting: Setting): SetRow {
  const size = nameSizeOf(setting.size);
  const ems = (NAME_WIDTH - NAME_SIDES) / size;
  const most = setting.mostTitleLines < 3 ? 2 : 6;
  const { lines, isCut } = cutLines(brokenLines(row.name, ems), most, ems);
  const set = (stage: Stage): readonly LaidItem[] => row.cells[stage].map((item) => setItem(item, setting));
  return {
    row,
    nameLines: lines,
    isNameCut: isCut,
    nameHeight: lines.length * size * NAME_LEADING + PROGRESS_HEIGHT + rateSizeOf(setting.size) * NAME_LEADING,
    items: { identified: set('identified'), rectifying: set('rectifying'), completed: set('completed') },
  };
}

/** How high a row is with its columns so divided. */
export function rowHeight(row: SetRow, split: Split, form: ChartForm, setting: Setting): number {
  const gap = itemGapOf(setting.size);
  const cells = STAGES.map((stage) => leastHeight(row.items[stage], split[stage], gap));
  return Math.max(row.nameHeight, bandHeadOf(form, setting.size) + Math.max(...cells)) + CELL_PADDING;
}

/** Every way to divide so many columns among the stages in which there is something; each of them has one at least. */
export function splitsOf(count: number, isUsed: (stage: Stage) => boolean): readonly Split[] {
  const used = STAGES.filter(isUsed);
  const none: Split = { identified: 0, rectifying: 0, completed: 0 };
  const divide = (left: number, stages: readonly Stage[], split: Split): readonly Split[] => {
    const [stage, ...rest] = stages;
    if (stage === undefined) return [split];
    if (rest.length === 0) return [{ ...split, [stage]: left }];
    const most = left - rest.length;
    return Array.from({ length: most }, (_, at) => divide(left - at - 1, rest, { ...split, [stage]: at + 1 })).flat();
  };
  return count < used.length ? [] : divide(count, used, none);
}

/** The row as high as it is told, and what of its items does not stand in it. */
export function placeRow(
  row: SetRow,
  { split, form, setting, height, isContinued }: Placing,
): { readonly laid: LaidRow; readonly left: SetRow | null } {
  const gap = itemGapOf(setting.size);
  const room = height - CELL_PADDING - bandHeadOf(form, setting.size);
  const filled = STAGES.map((stage) => ({ stage, ...fillColumns(row.items[stage], split[stage], gap, room) }));
  const cells = filled
    .filter(({ stage }) => form === 'matrix' || row.items[stage].length > 0)
    .map(({ stage, columns }): LaidCell => ({ stage, columns, width: stageWidth(stage, split, form, setting) }));
  const items = Object.fromEntries(filled.map(({ stage, left }) => [stage, left])) as unknown as SetRow['items'];
  const isLeft = filled.some(({ left }) => left.length > 0);
  const laid: LaidRow = { row: row.row, nameLines: row.nameLines, isContinued, height, cells };
  return { laid, left: isLeft ? { ...row, items } : null };
}

interface Placing {
  readonly split: Split;
  readonly form: ChartForm;
  readonly setting: Setting;
  readonly height: number;
  readonly isContinued: boolean;
}

const stageWidth = (stage: Stage, split: Split, form: ChartForm, { columnWidth }: Setting): number =>
  split[stage] === 0 && form === 'matrix' ? EMPTY_WIDTH : split[stage] * columnWidth;

/** The width of one column where so many stand beside each other. */
export const columnWidthOf = (columns: number, emptyStages: number): number =>
  (INNER_WIDTH - NAME_WIDTH - emptyStages * EMPTY_WIDTH) / columns;
