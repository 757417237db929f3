import { expect } from 'vitest';
import type { PaperRow, PaperTable } from '../../src/domain/paper.ts';
import { goesOnAbove } from '../../src/domain/paper.ts';
import { toBare } from '../support/read-paper.ts';
import { extentOf } from './pdf.ts';
import type { Extent, wordsBetween } from './pdf.ts';

/** Every row of a table stands on one page, whole, inside its own lines and below a head. `rules`: each page's. */
export function expectWholeRows(
  table: PaperTable,
  grids: readonly Grid[],
  rules: readonly (readonly number[])[],
): void {
  const rows = placedRows(table, grids);
  expect(rows).toHaveLength(table.rows.filter((row) => row.kind === 'cells' && !goesOnAbove(row)).length);
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

/** Where each row of the table stands: its cells whole, on one page, each below what came before it in its column. Rows joined by a cell over them are one. */
function placedRows({ columns, rows }: PaperTable, grids: readonly Grid[]): readonly PlacedRow[] {
  const ends = columns.map(() => ({ page: 0, end: 0 }));
  return togetherOf(rows).flatMap(([first, ...further]) => {
    if (first?.kind !== 'cells') return [];
    const cells = [first, ...further].flatMap((row) => (row.kind === 'cells' ? [...row.cells.entries()] : []));
    const places = cells.flatMap(([column, cell]) => {
      const text = toBare(cell.map(({ lead = '', text: rest }) => lead + rest).join(''));
      if (text === '') return [];
      const place = nextPlace(grids, column, text, ends[column] ?? { page: 0, end: 0 });
      if (!place) throw new Error(`${first.id} is not whole on any page: ${text}`);
      ends[column] = place;
      return [place];
    });
    const page = places[0]?.page;
    if (page === undefined) return [];
    expect(
      places.filter((place) => place.page !== page),
      `${first.id} is cut in two`,
    ).toEqual([]);
    const top = Math.min(...places.map((place) => place.top));
    return [{ id: first.id, page, top, bottom: Math.max(...places.map(({ bottom }) => bottom)) }];
  });
}

/** The rows in lists: those that are joined in one. */
function togetherOf(rows: readonly PaperRow[]): readonly (readonly PaperRow[])[] {
  const lists: PaperRow[][] = [];
  for (const row of rows)
    if (goesOnAbove(row)) lists.at(-1)?.push(row);
    else lists.push([row]);
  return lists;
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
