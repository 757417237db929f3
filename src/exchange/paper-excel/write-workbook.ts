import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, MergeRange, WriteSheet } from 'hucre/xlsx';
import type { Day } from '../../domain/day.ts';
import { MARGINS } from '../../domain/list-look.ts';
import { FONTS, SIZES } from '../paper-look.ts';
import { repackZip } from '../repack-zip.ts';
import type { PartEdits } from '../repack-zip.ts';
import type { Band, CellLook, PlannedBook, PlannedRun, PlannedSheet } from './sheet-plan.ts';

/** The fence around the library: it is young, and what it does not do is done here to the parts it wrote. */
export async function writeWorkbook(book: PlannedBook, madeOn: Day): Promise<Uint8Array<ArrayBuffer>> {
  const at = new Date(`${madeOn}T00:00:00Z`);
  const written = await writeXlsx({
    sheets: book.sheets.map((sheet, index) => toSheet(sheet, `表${index + 1}`, book)),
    properties: { title: book.title, created: at, modified: at },
    defaultFont: WIDTH_FONT,
  });
  const sheetEdits = book.sheets.map(
    (_, index) => [`xl/worksheets/sheet${index + 1}.xml`, withoutNumberMarks] as const,
  );
  return repackZip(written, madeOn, { ...Object.fromEntries<PartEdits[string]>(sheetEdits), 'xl/styles.xml': asText });
}

/** Column widths are counted in its digits, 7 pixels each on every system; no cell is written in it. */
const WIDTH_FONT = { name: 'Arial', size: 10 };
const pointsToDigits = (points: number): number => ((points * 96) / 72 - 5) / 7;

/** Every cell is text and stays text when it is edited: =1+1 is not reckoned then either (F39). */
const asText = (styles: string): string =>
  styles.replace(/<cellXfs\b.*?<\/cellXfs>/s, (formats) => formats.replaceAll('<xf ', '<xf quotePrefix="1" '));

/** No green corner at 序号 for being a number kept as text. */
const withoutNumberMarks = (sheet: string): string =>
  sheet.replace(
    '</worksheet>',
    '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors></worksheet>',
  );

function toSheet(
  { columnWidths, bands, headBand, breaksBefore }: PlannedSheet,
  name: string,
  { isPortrait, size }: Pick<PlannedBook, 'isPortrait' | 'size'>,
): WriteSheet {
  return {
    name,
    columns: columnWidths.map((width) => ({ width: pointsToDigits(width) })),
    cells: new Map(bands.flatMap((band, row) => cellsOf(band, row, bands[row + 1]?.isContinued ?? false))),
    merges: bands.flatMap(mergesOf),
    rowDefs: new Map(bands.map(({ height }, row) => [row, { height }])),
    // The library ends a page below a row.
    rowBreaks: breaksBefore.map((row) => row - 1),
    freezePane: { rows: headBand + 1 },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: size === 'A3' ? 'a3' : 'a4',
      orientation: isPortrait ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `$${headBand + 1}:$${headBand + 1}`,
      margins: {
        top: inches(MARGINS.top),
        bottom: inches(MARGINS.bottom),
        left: inches(MARGINS.side),
        right: inches(MARGINS.side),
        header: inches(10),
        footer: inches(9),
      },
    },
    headerFooter: { oddFooter: `&C&"${FONTS.pageNumber},Regular"&${SIZES.pageNumber}— &P —` },
  };
}

/** Every cell a band covers has its look, so that merged ones have their borders all around. */
const cellsOf = (
  { cells, isContinued = false }: Band,
  row: number,
  goesOn: boolean,
): readonly (readonly [string, Partial<Cell>])[] =>
  cells.flatMap(({ runs, look, columns }, at) => {
    const from = columnOf(cells, at);
    const style = styleOf(look, { top: !isContinued, bottom: !goesOn });
    return Array.from({ length: columns }, (_, across) => {
      const shown = across === 0 && runs.length > 0 ? { richText: runs.map(toRichText(look)) } : {};
      return [`${row},${from + across}`, { ...shown, style }] as const;
    });
  });

const mergesOf = ({ cells }: Band, row: number): readonly MergeRange[] =>
  cells.flatMap(({ columns, rows = 1 }, at) => {
    const startCol = columnOf(cells, at);
    return columns > 1 || rows > 1
      ? [{ startRow: row, startCol, endRow: row + rows - 1, endCol: startCol + columns - 1 }]
      : [];
  });

const columnOf = (cells: Band['cells'], at: number): number =>
  cells.slice(0, at).reduce((sum, { columns }) => sum + columns, 0);

/** Runs, not a string: the library writes the string #N/A as an error. Its own escape is escaped, or Excel reads _x000D_ as a line end. */
const toRichText =
  ({ size }: CellLook) =>
  ({ text, isLead }: PlannedRun) => ({
    text: text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'),
    ...(isLead ? { font: { name: FONTS.head, size, charset: CHINESE } } : {}),
  });

interface Edges {
  readonly top: boolean;
  readonly bottom: boolean;
}

const styleOf = ({ font, size, align, isBold = false, hasBorder }: CellLook, { top, bottom }: Edges): CellStyle => ({
  font: { name: font, size, bold: isBold, charset: CHINESE },
  alignment: { horizontal: align, vertical: 'center', wrapText: true },
  ...(hasBorder
    ? { border: { left: RULE, right: RULE, ...(top && { top: RULE }), ...(bottom && { bottom: RULE }) } }
    : {}),
});

/** GB 2312: what a missing font is replaced by must be Chinese. */
const CHINESE = 134;
const RULE = { style: 'thin', color: { rgb: '000000' } } as const;

const inches = (millimetres: number): number => millimetres / 25.4;
