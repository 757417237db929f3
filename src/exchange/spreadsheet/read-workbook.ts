import { readXlsx } from 'hucre/xlsx';
import type { CellValue, MergeRange } from 'hucre/xlsx';
import { err, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { EMPTY_CELL } from './sheet-table.ts';
import type { SheetCell, SheetTable } from './sheet-table.ts';

/** A ledger of this many rows would be a book; what is past them is not a ledger. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;

/** The fence around the library: a file that was looked over first, as tables of text. Formulas are not reckoned: what was last shown is read. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly SheetTable[], string>> {
  try {
    const { sheets } = await readXlsx(bytes, {
      maxRows: MOST_ROWS,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
    return ok(
      sheets.map(({ name, rows, merges }) => ({ name, rows: toCells(rows, merges ?? []), isFilledDown: false })),
    );
  } catch (cause) {
    return err(String(cause));
  }
}

function toCells(rows: readonly (readonly CellValue[])[], merges: readonly MergeRange[]): SheetTable['rows'] {
  const cells = rows.slice(0, MOST_ROWS).map((row): SheetCell[] =>
    Array.from({ length: Math.min(row.length, MOST_COLUMNS) }, (_, at) => ({
      ...EMPTY_CELL,
      text: toText(row[at]),
    })),
  );
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const first = cells[startRow]?.[startCol];
    if (!first || startCol >= MOST_COLUMNS) continue;
    const { text } = first;
    const isWide = endCol > startCol;
    (cells[startRow] ?? [])[startCol] = { ...first, isWide };
    for (let row = startRow + 1; row <= Math.min(endRow, cells.length - 1); row += 1) {
      const line = cells[row];
      if (!line) continue;
      while (line.length <= startCol) line.push(EMPTY_CELL);
      line[startCol] = { text, isBelow: true, isWide };
    }
  }
  return cells;
}

/** A date as papers write it. */
function toText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    return `${value.getUTCFullYear()}年${value.getUTCMonth() + 1}月${value.getUTCDate()}日`;
  }
  return String(value).replace(/\r\n?/g, '\n');
}
