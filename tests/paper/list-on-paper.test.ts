import { beforeAll, describe, expect, test } from 'vitest';
import { paperOf } from '../../src/domain/paper-of.ts';
import type { Paper, PaperColumn, PaperTable } from '../../src/domain/paper.ts';
import { contentWidth } from '../../src/exchange/paper-look.ts';
import { figuresIn, toBare } from '../support/read-paper.ts';
import { longBoard } from './long-board.ts';
import { convert, pathOf, writePaper } from './office.ts';
import type { Program } from './office.ts';
import { extentOf, pagesOf, rulesOf, takePictures, wholeText, wordsBetween } from './pdf.ts';
import type { Extent, Page } from './pdf.ts';

// 问题整改清单 as LibreOffice lays out its Word and Excel files: what a superior gets in hand.

const frozen = { name: '年度组织生活会', hash: '0123456789abcdef'.repeat(4) };

const CASES = [
  { name: '1', count: 1, isPortrait: false },
  { name: '40', count: 40, isPortrait: false },
  { name: '40-portrait', count: 40, isPortrait: true },
  { name: '400', count: 400, isPortrait: false },
].flatMap((form) => (['word', 'excel'] as const).map((program) => ({ ...form, program })));

const paperFor = (count: number, isPortrait: boolean): Paper =>
  paperOf(
    'problem-list',
    { board: longBoard(count), asOf: '2022-03-04', frozen },
    { template: { isMarkedInternal: true, extras: isPortrait ? [] : ['leader', 'remark'] } },
  );

beforeAll(async () => {
  const made = CASES.map(async ({ name, program, count, isPortrait }) =>
    writePaper(name, program, paperFor(count, isPortrait), isPortrait),
  );
  convert(await Promise.all(made), 'pdf');
});

describe.each(CASES)('$name problems in $program', ({ name, program, count, isPortrait }) => {
  const paper = paperFor(count, isPortrait);
  let pages: readonly Page[] = [];
  beforeAll(() => {
    const pdf = pathOf(name, program, 'pdf');
    pages = pagesOf(pdf);
    takePictures(pdf, [...new Set([1, Math.min(2, pages.length), pages.length])]);
  });

  test('every page is A4 and lies or stands as chosen, with its number at the foot', () => {
    const [width, height] = isPortrait ? [595, 842] : [842, 595];
    for (const [at, page] of pages.entries()) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([width, height]);
      expect(wholeText(page)).toMatch(new RegExp(`—${at + 1}—$`));
    }
  });

  test('every row stands on one page, whole, inside its own lines and below the head', () => {
    const [table] = paper.tables;
    if (!table) throw new Error('no table');
    const edges = edgesOf(table.columns, program, isPortrait);
    const grids = pages.map((page) => edges.map(([left, right]) => wordsBetween(page, left, right)));
    const rows = placedRows(table, grids);
    expect(rows).toHaveLength(table.rows.filter(({ kind }) => kind === 'cells').length);
    for (const [page, rules] of rulesOf(pathOf(name, program, 'pdf')).entries()) {
      const here = rows.filter((row) => row.page === page);
      if (here.length === 0) continue;
      const strips = [headOf(table, grids[page] ?? []), ...here].map(({ id, top, bottom }) => ({
        id,
        strip: rules.filter((rule) => rule < (top + bottom) / 2).length,
        crossed: rules.filter((rule) => rule > top + 1 && rule < bottom - 1),
      }));
      expect(
        strips.filter(({ crossed }) => crossed.length > 0),
        `text over lines on page ${page + 1}`,
      ).toEqual([]);
      expect(strips[0]?.strip, `the head of page ${page + 1}`).toBe(1);
      expect(new Set(strips.map(({ strip }) => strip)).size, `rows of page ${page + 1}`).toBe(strips.length);
    }
  });

  test('the mark, the title, the unit, the day and the snapshot’s name and hash are there', () => {
    const all = pages.map(wholeText).join('');
    for (const text of [...paper.marks, paper.title, paper.above.left, paper.above.right, ...paper.sentences])
      expect(all).toContain(toBare(text));
    expect(all).toContain(frozen.hash);
  });

  test('the figures add up, and to what stands in the table', () => {
    const [sentence = ''] = /截至[^，]*，查摆问题.*?。/.exec(pages.map(wholeText).join('')) ?? [];
    const { 查摆问题: problems, 制定整改措施: measures, ...standings } = figuresIn([[sentence]]);
    expect([problems, measures]).toEqual([count, count]);
    expect(Object.values(standings).reduce((sum, part) => sum + part, 0)).toBe(count);
  });
});

interface PlacedRow extends Extent {
  readonly id: string;
  readonly page: number;
}

/** Where each row of the table stands: its cells whole, on one page, each below what came before it in its column. */
function placedRows({ columns, rows }: PaperTable, grids: readonly Grid[]): readonly PlacedRow[] {
  const ends = columns.map(() => ({ page: 0, end: 0 }));
  return rows.flatMap((row) => {
    if (row.kind === 'group') return [];
    const places = row.cells.flatMap((cell, column) => {
      const text = toBare(cell.map(({ lead = '', text: rest }) => lead + rest).join(''));
      if (text === '') return [];
      const place = nextPlace(grids, column, text, ends[column] ?? { page: 0, end: 0 });
      if (!place) throw new Error(`${row.id} is not whole on any page: ${text}`);
      ends[column] = place;
      return [place];
    });
    const [first] = places;
    if (!first) return [];
    expect(
      places.filter(({ page }) => page !== first.page),
      `${row.id} is cut in two`,
    ).toEqual([]);
    const top = Math.min(...places.map((place) => place.top));
    return [{ id: row.id, page: first.page, top, bottom: Math.max(...places.map(({ bottom }) => bottom)) }];
  });
}

/** The head of a page's table: all of it, or it fails. */
function headOf({ columns }: PaperTable, grid: Grid): Extent & { readonly id: string } {
  const heads = columns.map(({ head }, column) => {
    const extent = extentOf(grid[column] ?? [], head);
    if (!extent) throw new Error(`no ${head} above the rows`);
    return extent;
  });
  const top = Math.min(...heads.map((head) => head.top));
  return { id: 'head', top, bottom: Math.max(...heads.map(({ bottom }) => bottom)) };
}

/** A page's words, column by column. */
type Grid = readonly ReturnType<typeof wordsBetween>[];

function nextPlace(grids: readonly Grid[], column: number, text: string, after: { page: number; end: number }) {
  for (let page = after.page; page < grids.length; page += 1) {
    const extent = extentOf(grids[page]?.[column] ?? [], text, page === after.page ? after.end : 0);
    if (extent) return { ...extent, page };
  }
  return null;
}

/** The columns' edges on the page, points. */
function edgesOf(
  columns: readonly PaperColumn[],
  program: Program,
  isPortrait: boolean,
): readonly (readonly [number, number])[] {
  const content = (contentWidth(isPortrait) * 72) / 25.4;
  const table = content * (program === 'excel' ? 0.99 : 1);
  const start = (((isPortrait ? 210 : 297) * 72) / 25.4 - table) / 2;
  const widthOf = (some: readonly PaperColumn[]): number => some.reduce((sum, { width }) => sum + width, 0);
  const edge = (at: number): number => start + (table * widthOf(columns.slice(0, at))) / widthOf(columns);
  return columns.map((_, at) => [edge(at), edge(at + 1)]);
}
