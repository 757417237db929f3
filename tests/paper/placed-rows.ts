import { expect } from 'vitest';
import type { PaperColumn, PaperTable } from '../../src/domain/paper.ts';
import { contentWidth } from '../../src/exchange/paper-look.ts';
import { toBare } from '../support/read-paper.ts';
import type { Program } from './office.ts';
import { extentOf } from './pdf.ts';
import type { Extent, wordsBetween } from './pdf.ts';

/** Every row of a table stands on one page, whole, inside its own lines and below a head. `rules`: each page's. */
export function expectWholeRows(
  table: PaperTable,
  grids: readonly Grid[],
  rules: readonly (readonly number[])[],
): void {
  const rows = placedRows(table, grids);
  expect(rows).toHaveLength(table.rows.filter(({ kind }) => kind === 'cells').length);
  for (const [page, here] of rules.entries()) {
    const placed = rows.filter((row) => row.page === page);
    if (placed.length === 0) continue;
    const strips = [headOf(table, grids[page] ?? []), ...placed].map(({ id, top, bottom }) => ({
      id,
      strip: here.filter((rule) => rule < (top + bottom) / 2).length,
      crossed: here.filter((rule) => rule > top + 1 && rule < bottom - 1),
    }));
    expect(
      strips.filter(({ crossed }) => crossed.length > 0),
      `text over lines on page ${page + 1}`,
    ).toEqual([]);
    expect(strips[0]?.strip, `the head of page ${page + 1}`).toBe(1);
    expect(new Set(strips.map(({ strip }) => strip)).size, `rows of page ${page + 1}`).toBe(strips.length);
  }
}

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
export function edgesOf(
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
