import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../src/domain/stage.ts';
import { wallChartOf } from '../../../src/domain/wall-chart.ts';
import type { WallChart } from '../../../src/domain/wall-chart.ts';
import {
  FOOT_HEIGHT,
  INNER_WIDTH,
  MARGIN,
  NAME_WIDTH,
  SHEET,
  STAGE_HEIGHT,
} from '../../../src/features/wall-chart/chart-frame.ts';
import { A4_SCALE } from '../../../src/features/wall-chart/chart-words.ts';
import type { ChartLayout } from '../../../src/features/wall-chart/chart-layout.ts';
import { layOutChart, MOST_ON_ONE_SHEET } from '../../../src/features/wall-chart/lay-out-chart.ts';
import { bandHeadOf, CELL_PADDING } from '../../../src/features/wall-chart/lay-out-row.ts';
import { heightOf } from '../../../src/features/wall-chart/pack-columns.ts';
import { factSizeOf, itemGapOf, SMALLEST } from '../../../src/features/wall-chart/set-item.ts';
import { smallBoard } from '../../support/small-board.ts';

const CATEGORIES = 8;

const chartWith = (problems: fc.Arbitrary<readonly Told[]>): fc.Arbitrary<WallChart> =>
  problems.map((told) =>
    wallChartOf({
      asOf: '2022-03-04',
      board: smallBoard({
        categories: Array.from(
          { length: CATEGORIES - 1 },
          (_, at) => `${'履行党章规定和职责任务方面'.repeat(1 + (at % 3))}${at}`,
        ),
        problems: told.map(({ length, owner, when, stage, category }, at) => ({
          text: `第${at + 1}个问题，${'“学习”不够Deep，'.repeat(length)}。`,
          owner,
          deadlineText: when,
          stage,
          ...(category < CATEGORIES - 1
            ? { category: `${'履行党章规定和职责任务方面'.repeat(1 + (category % 3))}${category}` }
            : {}),
        })),
      }),
    }),
  );

const told = fc.record({
  length: fc.oneof({ weight: 6, arbitrary: fc.nat(5) }, { weight: 1, arbitrary: fc.nat(120) }),
  owner: fc.constantFrom('', '张三', '欧阳修远、司马青山', '支部全体委员、'.repeat(12)),
  when: fc.constantFrom(
    '',
    '2022年6月底前',
    '长期坚持',
    '2021年底前',
    '立行立改，并在每季度末向支委会报告一次落实情况'.repeat(3),
  ),
  stage: fc.constantFrom(...STAGES),
  category: fc.nat(CATEGORIES - 1),
});
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

const upTo = (most: number) => chartWith(fc.array(told, { maxLength: most, size: 'max' }));

describe('any board up to sixty problems', () => {
  it('stands on one sheet, in type of 9 points or more', () => {
    fc.assert(
      fc.property(upTo(MOST_ON_ONE_SHEET), (chart) => {
        const layout = layOutChart(chart, 'a3');
        expect(layout.pages).toHaveLength(1);
        expect(layout.size).toBeGreaterThanOrEqual(SMALLEST);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['all in one place', () => ({ stage: 0, category: 0 })],
    ['each category in one stage', (at: number) => ({ stage: at % 3, category: at % 3 })],
    ['one category with half of them', (at: number) => ({ stage: at % 3, category: at < 30 ? at % 5 : 0 })],
  ])('%s: nothing is cut where the titles are as long as people write them', (_, place) => {
    const board = smallBoard({
      categories: Array.from({ length: 8 }, (__, at) => `对照第${at}方面`),
      problems: Array.from({ length: 60 }, (__, at) => ({
        text: '理论学习系统性不强，存在以干代学、重业务轻党建的现象。',
        owner: '张三',
        deadlineText: '2022年6月底前',
        stage: STAGES[place(at).stage] ?? 'identified',
        category: `对照第${place(at).category}方面`,
      })),
    });
    const layout = layOutChart(wallChartOf({ board, asOf: '2022-03-04' }), 'a3');
    expect(layout.pages).toHaveLength(1);
    expect(layout.cut).toBe(0);
  });
});

describe('any board on A4', () => {
  it('is printed in type of 7 points or more, on as many sheets as that takes', () => {
    fc.assert(
      fc.property(upTo(MOST_ON_ONE_SHEET), (chart) => {
        const { size } = layOutChart(chart, 'a4');
        expect(Math.min(size, factSizeOf(size)) * A4_SCALE).toBeGreaterThanOrEqual(7);
      }),
      { numRuns: 25 },
    );
  });
});

describe.each(['a3', 'a4'] as const)('any board up to four hundred, on %s', (paper) => {
  it('has every problem in exactly one place: that of its category and stage', () => {
    fc.assert(
      fc.property(fc.oneof(upTo(70), upTo(400)), (chart) => {
        const placed = layOutChart(chart, paper).pages.flatMap((rows) =>
          rows.flatMap(({ row, cells }) =>
            cells.flatMap(({ stage, columns }) => columns.flat().map(({ item }) => `${row.id} ${stage} ${item.id}`)),
          ),
        );
        const told = chart.rows.flatMap(({ id, cells }) =>
          STAGES.flatMap((stage) => cells[stage].map((item) => `${id} ${stage} ${item.id}`)),
        );
        expect([...placed].sort()).toEqual([...told].sort());
      }),
      { numRuns: 12 },
    );
  });

  it('lets nothing reach beyond its place, and no place beyond the sheet', () => {
    fc.assert(
      fc.property(fc.oneof(upTo(70), upTo(400)), (chart) => {
        expect(overflowsOf(layOutChart(chart, paper))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('shows every word of a title, or says how many are cut', () => {
    fc.assert(
      fc.property(upTo(120), (chart) => {
        const { pages, cut } = layOutChart(chart, paper);
        const items = pages.flatMap((rows) =>
          rows.flatMap(({ cells }) => cells.flatMap(({ columns }) => columns.flat())),
        );
        const isShort = ({ item, titleLines }: (typeof items)[number]) => titleLines.join('') !== item.title;
        expect(items.filter(isShort).every(({ titleLines }) => titleLines.at(-1)?.endsWith('…'))).toBe(true);
        expect(cut).toBeGreaterThanOrEqual(items.filter(isShort).length);
      }),
      { numRuns: 12 },
    );
  });
});

function overflowsOf({ head, form, size, columnWidth, pages }: ChartLayout): readonly string[] {
  const bandHead = bandHeadOf(form, size);
  const room =
    SHEET.height - MARGIN.top - MARGIN.bottom - head.height - FOOT_HEIGHT - (form === 'matrix' ? STAGE_HEIGHT : 0);
  return pages.flatMap((rows, page) => {
    const used = rows.reduce((sum, { height }) => sum + height, 0);
    return [
      ...(used > room + 1 ? [`sheet ${page}: ${used} of ${room}`] : []),
      ...rows.flatMap(({ row, cells, height }) => {
        const width = cells.reduce((sum, cell) => sum + cell.width, NAME_WIDTH);
        const places = cells.flatMap(({ stage, columns, width: cellWidth }) => [
          ...(columns.length * columnWidth > cellWidth + 1 && columns.flat().length > 0
            ? [`${row.name} ${stage}: too many columns`]
            : []),
          ...columns
            .filter((items) => heightOf(items, itemGapOf(size)) > height - CELL_PADDING - bandHead + 1)
            .map(() => `${row.name} ${stage}: too high`),
        ]);
        return width > INNER_WIDTH + 1 ? [...places, `${row.name}: too wide`] : places;
      }),
    ];
  });
}
