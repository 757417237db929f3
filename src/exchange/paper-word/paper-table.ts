import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import { VerticalAlignTable, VerticalMergeType, WidthType } from 'docx';
import type { IRunOptions } from 'docx';
import { cellPadding, contentWidth, tableSize } from '../../domain/list-look.ts';
import type { ListSheet } from '../../domain/list-look.ts';
import { goesOnAbove, spanOf } from '../../domain/paper.ts';
import type { PaperColumn, PaperParagraph, PaperRow, PaperTable } from '../../domain/paper.ts';
import { fitTable } from '../../domain/table-fit.ts';
import { FONTS, shareOut } from '../paper-look.ts';
import { evenLines, textInCell } from '../../domain/text-width.ts';
import { textRuns } from './text-runs.ts';
import { fontOf, halfPoints, linesOf, mm, twips } from './word-units.ts';

/** A column, and how wide it is on this sheet: twentieths of a point for the cell, ems for its text. */
interface GridColumn extends PaperColumn {
  readonly width: number;
  readonly ems: number;
}

/** A table as wide as the page's text. Its head is repeated on every page, no row is cut, a heading stays with the row below it. */
export function paperTable({ columns, rows }: PaperTable, sheet: ListSheet, onRow: () => void): Table {
  const { isPortrait, size } = sheet;
  const whole = mm(contentWidth(isPortrait, size));
  const fit = fitTable(columns, sheet);
  const widths = shareOut(fit.columns, whole);
  const padding = cellPadding(isPortrait);
  const toLine = lineOf(fit.typeSize, fit.typeSize !== tableSize(isPortrait));
  const beside = twips(padding.beside);
  const grid = fit.columns.map((column, at): GridColumn => {
    const width = widths[at] ?? 0;
    return { ...column, width, ems: Math.max(1, (width - 2 * beside) / twips(fit.typeSize)) };
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
    margins: { left: beside, right: beside, top: twips(padding.above), bottom: twips(padding.above) },
    rows: [
      headRow(grid, toLine),
      ...rows.map((_, at) => {
        onRow();
        return tableRow(rows, at, grid, toLine);
      }),
    ],
  });
}

/** 0.75 pt, in eighths. */
const RULE = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;

interface LineLook {
  readonly isCentred?: boolean;
  readonly keepNext?: boolean;
  readonly run?: IRunOptions;
}

type ToLine = (paragraph: PaperParagraph, look: LineLook) => Paragraph;

/** Lines of a type, which is told to each run where it is not the document's. */
const lineOf =
  (size: number, isOwn: boolean): ToLine =>
  ({ lead, text }, { isCentred = false, keepNext = false, run = {} }) => {
    const own = isOwn ? { size: halfPoints(size) } : {};
    return new Paragraph({
      alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
      spacing: linesOf(size * 1.5),
      keepNext,
      children: [
        ...(lead ? textRuns(lead, { font: fontOf(FONTS.head), ...own }) : []),
        ...textRuns(text, { ...run, ...own }),
      ],
    });
  };

const headRow = (grid: readonly GridColumn[], toLine: ToLine): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: grid.map((column) => cellOf(column.width, [toLine({ text: evenLines(column.head, column.ems) }, HEAD)])),
  });

const HEAD: LineLook = { isCentred: true, keepNext: true, run: { font: fontOf(FONTS.head) } };
const GROUP: LineLook = { keepNext: true, run: { font: fontOf(FONTS.group), bold: true } };

function tableRow(rows: readonly PaperRow[], at: number, grid: readonly GridColumn[], toLine: ToLine): TableRow {
  const row = rows[at];
  const keepNext = goesOnAbove(rows[at + 1]);
  const cellAt = (column: GridColumn, number: number): TableCell => {
    const cell = row?.kind === 'cells' ? (row.cells[number] ?? []) : [];
    return cellOf(column.width, rowCell(cell, column, toLine, keepNext), { rows: spanOf(rows, at, number) });
  };
  return new TableRow({
    cantSplit: true,
    children:
      row?.kind === 'group'
        ? [cellOf(widthOf(grid), [toLine({ text: row.heading }, GROUP)], { columns: grid.length })]
        : grid.map(cellAt),
  });
}

const widthOf = (grid: readonly GridColumn[]): number => grid.reduce((sum, { width }) => sum + width, 0);

/** A cell of Word's holds one paragraph at least. */
const rowCell = (
  cell: readonly PaperParagraph[],
  column: GridColumn,
  toLine: ToLine,
  keepNext: boolean,
): readonly Paragraph[] =>
  (cell.length === 0 ? [{ text: '' }] : cell).map((paragraph) =>
    toLine(
      { ...paragraph, text: textInCell(paragraph.text, column, column.ems) },
      { isCentred: column.align === 'center', keepNext },
    ),
  );

interface CellSpan {
  readonly columns?: number;
  /** 0: it is one with the cell above. */
  readonly rows?: number;
}

const cellOf = (width: number, children: readonly Paragraph[], { columns = 1, rows = 1 }: CellSpan = {}): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    columnSpan: columns,
    ...(rows === 1 ? {} : { verticalMerge: rows === 0 ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART }),
    children,
  });
