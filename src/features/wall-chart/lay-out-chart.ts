import { STAGES } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import type { WallChart } from '../../domain/wall-chart.ts';
import { FOOT_HEIGHT, headOf, MARGIN, SHEET, STAGE_HEIGHT } from './chart-frame.ts';
import type { ChartForm, ChartLayout, LaidRow } from './chart-layout.ts';
import { columnWidthOf, EMPTY_WIDTH, placeRow, rowHeight, setRow, splitsOf } from './lay-out-row.ts';
import type { SetRow, Split } from './lay-out-row.ts';
import { SMALLEST } from './set-item.ts';
import type { Setting } from './set-item.ts';
import type { ChartPaper } from './use-chart-view.ts';

/** So many problems stand on one sheet of A3 whatever it takes; more of them go on to further sheets. */
export const MOST_ON_ONE_SHEET = 60;

interface Limits {
  /** Of the titles, on one sheet and on several. */
  readonly least: number;
  readonly leastOnSheets: number;
  readonly mostForced: number;
}

/** On A4 the facts of titles of 11.5 are printed in 7 points: what needs less goes on to further sheets. */
const LIMITS: Readonly<Record<ChartPaper, Limits>> = {
  a3: { least: SMALLEST, leastOnSheets: 10.5, mostForced: MOST_ON_ONE_SHEET },
  a4: { least: 11.5, leastOnSheets: 11.5, mostForced: 0 },
};

/** One way to set the whole chart: the rows with the columns of each. */
interface Plan {
  readonly form: ChartForm;
  readonly setting: Setting;
  readonly rows: readonly { readonly set: SetRow; readonly split: Split; readonly height: number }[];
  readonly height: number;
}

/**
 * The chart in its places: in the largest type that lets everything stand on one sheet. Where none does, each category divides
 * its breadth by itself; then the longest texts are cut with an ellipsis, and counted; what is more than one sheet holds is divided
 * into sheets by category, in the largest type that takes no more of them. The same chart gives the same layout.
 */
export function layOutChart(chart: WallChart, paper: ChartPaper): ChartLayout {
  const limits = LIMITS[paper];
  const head = headOf(chart);
  const room = SHEET.height - MARGIN.top - MARGIN.bottom - head.height - FOOT_HEIGHT;
  const roomOf = (form: ChartForm): number => room - (form === 'matrix' ? STAGE_HEIGHT : 0);
  const one = planForOneSheet(chart, roomOf, limits);
  const plan = one ?? planForSheets(chart, roomOf, limits.leastOnSheets);
  const pages = one ? [stretched(placedRows(one), roomOf(one.form))] : pagesOf(plan, roomOf(plan.form));
  const items = pages.flatMap((rows) => rows.flatMap(({ cells }) => cells.flatMap(({ columns }) => columns.flat())));
  const cutNames = plan.rows.filter(({ set }) => set.isNameCut).length;
  const [first] = plan.rows;
  return {
    head,
    form: plan.form,
    size: plan.setting.size,
    digits: plan.setting.digits,
    columnWidth: plan.setting.columnWidth,
    stageWidths: widthsOf(first?.split, plan.setting),
    pages,
    cut: items.filter(({ isCut }) => isCut).length + cutNames,
  };
}

type RoomOf = (form: ChartForm) => number;

function planForOneSheet(chart: WallChart, roomOf: RoomOf, { least, mostForced }: Limits): Plan | null {
  const fitting = ({ form, ...look }: Try): readonly Plan[] =>
    [...plansOf(chart, form, look)].filter((plan) => plan.height <= roomOf(plan.form));
  const isForced = chart.progress.all <= mostForced;
  const whole = largestThat((size) => fitting({ form: 'matrix', size, ...UNCUT })[0] ?? null, sizesFrom(least));
  if (whole !== null || !isForced) return whole;
  const divided = largestThat((size) => fitting({ form: 'bands', size, ...UNCUT })[0] ?? null, BAND_SIZES);
  if (divided !== null) return divided;
  for (const mostTitleLines of CUT_TO_LINES) {
    const look: Look = { size: SMALLEST, mostTitleLines, mostFactLines: mostTitleLines > 3 ? 2 : 1 };
    const plans = (['matrix', 'bands'] as const).flatMap((form) => fitting({ form, ...look }));
    if (plans.length > 0) return plans.reduce((best, plan) => (cutsOf(plan) < cutsOf(best) ? plan : best));
  }
  return null;
}

/** What the largest of the sizes gives that gives anything; half of those left are passed over at each try. */
function largestThat(planOf: (size: number) => Plan | null, sizes: readonly number[]): Plan | null {
  let [found, from, to]: [Plan | null, number, number] = [null, 0, sizes.length];
  while (from < to) {
    const at = Math.floor((from + to) / 2);
    const plan = planOf(sizes[at] ?? SMALLEST);
    found = plan ?? found;
    if (plan) to = at;
    else from = at + 1;
  }
  return found;
}

const cutsOf = ({ rows }: Plan): number =>
  rows.reduce(
    (all, { set }) => all + STAGES.flatMap((stage) => set.items[stage].filter(({ isCut }) => isCut)).length,
    0,
  );

/** What a plan is tried with. */
type Look = Pick<Setting, 'size' | 'mostTitleLines' | 'mostFactLines'>;
type Try = Look & { readonly form: ChartForm };

const SIZES = [20, 18, 17, 16, 15, 14, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, SMALLEST] as const;
const UNCUT = { mostTitleLines: Infinity, mostFactLines: Infinity } as const;
const BAND_SIZES = [11, 10.5, 10, 9.5, SMALLEST] as const;
const CUT_TO_LINES = [12, 8, 6, 5, 4, 3, 2, 1] as const;
/** On several sheets, where there is room for all but what would fill a sheet by itself. */
const ON_SHEETS = { mostTitleLines: 14, mostFactLines: 4 } as const;

const sizesFrom = (least: number): readonly number[] => SIZES.filter((size) => size >= least);

function planForSheets(chart: WallChart, roomOf: RoomOf, least: number): Plan {
  const tightest = fewestSheets(chart, roomOf, { size: least });
  const inNoMore = (size: number): Plan | null => {
    const { plan, sheets } = fewestSheets(chart, roomOf, { size, leastEms: EASY_EMS });
    return sheets <= tightest.sheets ? plan : null;
  };
  return largestThat(inNoMore, sizesFrom(least)) ?? tightest.plan;
}

function fewestSheets(
  chart: WallChart,
  roomOf: RoomOf,
  { size, leastEms }: { readonly size: number; readonly leastEms?: number },
): { readonly plan: Plan; readonly sheets: number } {
  return (['matrix', 'bands'] as const)
    .flatMap((form) => [...plansOf(chart, form, { size, ...ON_SHEETS }, leastEms)])
    .map((plan) => ({ plan, sheets: pagesOf(plan, roomOf(plan.form)).length }))
    .reduce((best, other) => (other.sheets < best.sheets ? other : best));
}

/** The fewest columns first: the wider they are the less is broken. */
function* plansOf(chart: WallChart, form: ChartForm, look: Look, leastEms = LEAST_EMS): Generator<Plan> {
  const empty = form === 'matrix' ? chart.stages.filter(({ count }) => count === 0).length : 0;
  const least = Math.max(1, STAGES.length - chart.stages.filter(({ count }) => count === 0).length);
  const digits = String(chart.progress.all).length;
  for (let columns = least; columns <= MOST_COLUMNS; columns += 1) {
    const columnWidth = columnWidthOf(columns, Math.min(empty, STAGES.length - 1));
    if (columns > least && columnWidth / look.size < leastEms) return;
    const setting = { ...look, digits, columnWidth };
    const rows = chart.rows.map((row) => setRow(row, setting));
    yield form === 'matrix' ? matrixOf(chart, rows, setting, columns) : bandsOf(rows, setting, columns);
  }
}

const MOST_COLUMNS = 9;
/** A column is so wide at least, where there is a choice. */
const LEAST_EMS = 10;
/** Larger type is not worth narrower columns than these. */
const EASY_EMS = 16;

/** All rows divided alike, in the way that takes the least height. */
function matrixOf(chart: WallChart, rows: readonly SetRow[], setting: Setting, columns: number): Plan {
  const isUsed = (stage: Stage): boolean => rows.some(({ items }) => items[stage].length > 0);
  const splits = chart.progress.all === 0 ? [NO_SPLIT] : splitsOf(columns, isUsed);
  const heightOf = heightsOnce(rows, 'matrix', setting);
  const plans = splits.map((split): Plan => {
    const placed = rows.map((set, at) => ({ set, split, height: heightOf(at, split) }));
    return { form: 'matrix', setting, rows: placed, height: sum(placed) };
  });
  return plans.reduce((best, plan) => (plan.height < best.height ? plan : best));
}

/** Each row divided as it takes the least height. */
function bandsOf(rows: readonly SetRow[], setting: Setting, columns: number): Plan {
  const heightOf = heightsOnce(rows, 'bands', setting);
  const placed = rows.map((set, at) => {
    const splits = splitsOf(columns, (stage) => set.items[stage].length > 0);
    const ways = splits.map((split) => ({ set, split, height: heightOf(at, split) }));
    return ways.reduce((best, way) => (way.height < best.height ? way : best));
  });
  return { form: 'bands', setting, rows: placed, height: sum(placed) };
}

const NO_SPLIT: Split = { identified: 0, rectifying: 0, completed: 0 };

/** The height of a row by the columns of one stage is the same in many splits: it is reckoned once. */
function heightsOnce(rows: readonly SetRow[], form: ChartForm, setting: Setting): (at: number, split: Split) => number {
  const known = new Map<string, number>();
  return (at, split) =>
    Math.max(
      ...STAGES.map((stage) => {
        const key = `${at} ${stage} ${split[stage]}`;
        const row = rows[at];
        const height = known.get(key) ?? (row ? rowHeight(only(row, stage), split, form, setting) : 0);
        known.set(key, height);
        return height;
      }),
    );
}

const only = (row: SetRow, stage: Stage): SetRow => ({
  ...row,
  items: { identified: [], rectifying: [], completed: [], [stage]: row.items[stage] },
});

const sum = (rows: readonly { readonly height: number }[]): number => rows.reduce((all, { height }) => all + height, 0);

const placedRows = ({ rows, form, setting }: Plan): readonly LaidRow[] =>
  rows.map(({ set, split, height }) => placeRow(set, { split, form, setting, height, isContinued: false }).laid);

/** Rows drawn out to the foot of the sheet, each by as much. */
function stretched(rows: readonly LaidRow[], room: number): readonly LaidRow[] {
  const more = Math.max(0, room - sum(rows)) / Math.max(1, rows.length);
  return rows.map((row) => ({ ...row, height: row.height + more }));
}

/** Category after category; one that does not fit any more begins a new sheet, or is divided where much room is left or one sheet cannot hold it. */
function pagesOf({ rows, form, setting }: Plan, room: number): readonly (readonly LaidRow[])[] {
  const pages: LaidRow[][] = [[]];
  let free = room;
  const begin = (): void => {
    pages.push([]);
    free = room;
  };
  const put = (row: LaidRow): void => {
    pages.at(-1)?.push(row);
    free -= row.height;
  };
  for (const { set, split, height } of rows) {
    let left: SetRow | null = set;
    if (height > free && height <= room && free < room * WORTH_DIVIDING) begin();
    while (left !== null) {
      const isContinued = left !== set;
      const needed = rowHeight(left, split, form, setting);
      const placed = placeRow(left, { split, form, setting, height: Math.min(needed, free), isContinued });
      if (countOf(placed.laid) > 0 && placed.laid.height >= left.nameHeight) {
        put(placed.laid);
        left = placed.left;
      } else if (free === room) throw new Error('a problem is higher than a sheet');
      if (left !== null) begin();
    }
  }
  const last = pages.length - 1;
  return pages.map((page, at) => (at < last ? stretched(page, room) : page));
}

/** Of the room of a sheet. */
const WORTH_DIVIDING = 0.4;

const countOf = ({ cells }: LaidRow): number => cells.reduce((all, { columns }) => all + columns.flat().length, 0);

function widthsOf(split: Split | undefined, { columnWidth }: Setting): Readonly<Record<Stage, number>> {
  const widthOf = (stage: Stage): number => (split?.[stage] ? split[stage] * columnWidth : EMPTY_WIDTH);
  return { identified: widthOf('identified'), rectifying: widthOf('rectifying'), completed: widthOf('completed') };
}
