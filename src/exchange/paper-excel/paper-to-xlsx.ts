import { contentHeight, contentWidth, SMALLER_SIZES } from '../../domain/list-look.ts';
import type { ListSheet } from '../../domain/list-look.ts';
import type { Paper, PaperFile, PaperTable } from '../../domain/paper.ts';
import { fitTable } from '../../domain/table-fit.ts';
import { FONTS, shareOut, SIZES } from '../paper-look.ts';
import { countWritten } from '../count-written.ts';
import type { OnWritten } from '../count-written.ts';
import { safePaper } from '../safe-paper.ts';
import { bandsOf, emsIn } from './bands-of.ts';
import type { FittedCell } from './bands-of.ts';
import { textToRuns } from './cell-runs.ts';
import { pageBreaks } from './page-breaks.ts';
import type { Band, CellLook, PlannedBook, PlannedSheet } from './sheet-plan.ts';
import { tableBands } from './table-bands.ts';
import { writeWorkbook } from './write-workbook.ts';

/**
 * A paper as an .xlsx in the official form: A4 that is one page wide, head row on every page, rows as tall as their text, page
 * numbers. Every text of the paper stands in it in the paper's order, made fit for XML (F40), and as text: nothing in it is ever
 * reckoned (F39). Each table has a sheet; what stands around the tables is on the first and the last. Of an official paper it is the annexes,
 * under its mark.
 */
export async function paperToXlsx(
  paper: Paper,
  { madeOn, isPortrait = false, size = 'A4' }: PaperFile,
  onWritten?: OnWritten,
): Promise<Uint8Array<ArrayBuffer>> {
  const safe = safePaper(paper);
  const lists = safe.official?.annexes.map((annex) => ({ ...annex, marks: safe.marks })) ?? [safe];
  const sheet: Sheet = { isPortrait, size, onRow: countWritten(lists, onWritten) };
  const book: PlannedBook = {
    title: safe.title,
    isPortrait,
    size,
    sheets: lists.flatMap((list) => sheetsOf(list, sheet)),
  };
  return writeWorkbook(book, madeOn);
}

const sheetsOf = (list: Paper, sheet: Sheet): readonly PlannedSheet[] =>
  list.tables.map((table, at) =>
    sheetOf(table, sheet, {
      above: at === 0 ? list : null,
      sentences: at === list.tables.length - 1 ? list.sentences : [],
    }),
  );

interface Sheet extends ListSheet {
  readonly onRow: () => void;
}

interface Around {
  readonly above: Pick<Paper, 'marks' | 'title' | 'above'> | null;
  readonly sentences: readonly string[];
}

function sheetOf(table: PaperTable, sheet: Sheet, { above, sentences }: Around): PlannedSheet {
  const { isPortrait, size, onRow } = sheet;
  const { columns, typeSize } = fitTable(table.columns, sheet);
  const whole = Math.floor(points(contentWidth(isPortrait, size)) * SPARE);
  const columnWidths = shareOut(columns, whole);
  const wide = (text: string, look: CellLook, spare: number): readonly Band[] =>
    bandsOf([cellOver(text, look, columnWidths)], spare);
  const bandsAbove = above
    ? [
        ...above.marks.flatMap((mark) => wide(mark, MARK, 4)),
        ...wide(above.title, TITLE, 12),
        ...bandsAboveTable(above.above, columnWidths),
      ]
    : [];
  const pageHeight = points(contentHeight(isPortrait, size)) * SPARE;
  const sizes = [typeSize, ...SMALLER_SIZES.filter((smaller) => smaller < typeSize)];
  const { head, rows } = tableBands({ ...table, columns }, { columnWidths, pageHeight, onRow }, sizes);
  const below = sentences.flatMap((sentence) => wide(`　　${sentence}`, BESIDE, 10));
  const bands = [...bandsAbove, ...head, ...rows.flat(), ...below];
  const headBand = bandsAbove.length;
  return { columnWidths, bands, headBand, breaksBefore: pageBreaks(bands, headBand, pageHeight) };
}

const points = (millimetres: number): number => (millimetres * 72) / 25.4;

const cellOver = (text: string, look: CellLook, widths: readonly number[]): FittedCell => {
  const width = widths.reduce((sum, part) => sum + part, 0);
  return { runs: textToRuns(text), look, columns: widths.length, ems: emsIn(width, look.size) };
};

/** 填报单位 at left and the day at right: side by side where there are columns enough. */
function bandsAboveTable({ left, right }: Paper['above'], widths: readonly number[]): readonly Band[] {
  const split = middleOf(widths);
  const [unit, day] = [widths.slice(0, split || 1), widths.slice(split)];
  const cells = [cellOver(left, BESIDE, unit), cellOver(right, BESIDE_RIGHT, day)];
  return split > 0 ? bandsOf(cells, 4) : cells.flatMap((cell) => bandsOf([cell], 4));
}

/** The column nearest to the middle of the table that another stands before; 0 where there is one column only. */
function middleOf(widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  return starts.reduce(
    (best, start, at) =>
      at > 0 && (best === 0 || Math.abs(start - whole / 2) < Math.abs((starts[best] ?? 0) - whole / 2)) ? at : best,
    0,
  );
}

/** A hair less than the page, so that rounding does not shrink the whole sheet or end a page early. */
const SPARE = 0.99;

const BESIDE: CellLook = { font: FONTS.body, size: SIZES.beside, align: 'left', hasBorder: false };
const BESIDE_RIGHT: CellLook = { ...BESIDE, align: 'right' };
const MARK: CellLook = { ...BESIDE, font: FONTS.head };
const TITLE: CellLook = { font: FONTS.title, size: SIZES.title, align: 'center', hasBorder: false };
