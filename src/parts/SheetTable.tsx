import { Fragment, memo, useMemo, useRef } from 'react';
import { tableSize } from '../domain/list-look.ts';
import type { ListSheet } from '../domain/list-look.ts';
import { goesOnAbove, spanOf } from '../domain/paper.ts';
import type { PaperColumn, PaperParagraph, PaperRow, PaperTable } from '../domain/paper.ts';
import { fitTable } from '../domain/table-fit.ts';
import { evenLines, textInCell } from '../domain/text-width.ts';
import { usePortions } from '../ui/use-portions.ts';
import { keptWithNext } from './kept-with-next.ts';
import styles from './Sheet.module.css';

/** A paper's table. Its head is repeated on every page; a heading stays with the row below it. Of many rows those are drawn that were scrolled to. */
export function SheetTable({ table, sheet }: { readonly table: PaperTable; readonly sheet: ListSheet }) {
  const { rows } = table;
  const { columns, typeSize } = useMemo(() => columnsOn(table, sheet), [table, sheet]);
  const portions = useMemo(() => portionsOf(rows), [rows]);
  const end = useRef<HTMLDivElement>(null);
  const drawn = usePortions(portions.length, end);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <>
      <table
        className={styles.table}
        style={typeSize === tableSize(sheet.isPortrait) ? undefined : { fontSize: `${typeSize}pt` }}
      >
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width: `${(100 * width) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ id, head, ems }) => (
              <th key={id} scope="col">
                <Lines text={evenLines(head, ems)} />
              </th>
            ))}
          </tr>
        </thead>
        {portions.slice(0, drawn).map((portion, at) => (
          <Portion key={at} rows={portion} columns={columns} />
        ))}
      </table>
      <div ref={end} />
    </>
  );
}

interface SheetColumn extends PaperColumn {
  /** How many signs stand side by side in it. */
  readonly ems: number;
}

function columnsOn({ columns }: PaperTable, sheet: ListSheet) {
  const fit = fitTable(columns, sheet);
  return {
    typeSize: fit.typeSize,
    columns: fit.columns.map((column, at): SheetColumn => ({ ...column, ems: fit.ems[at] ?? 1 })),
  };
}

/** Rows drawn in one go: a few pages. */
const PORTION = 200;

/** None ends inside a cell that goes over several rows. */
function portionsOf(rows: readonly PaperRow[]): readonly (readonly PaperRow[])[] {
  const portions: (readonly PaperRow[])[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from + PORTION;
    while (goesOnAbove(rows[to])) to += 1;
    portions.push(rows.slice(from, to));
    from = to;
  }
  return portions;
}

const Portion = memo(function Portion({ rows, columns }: Pick<PaperTable, 'rows'> & Columns) {
  const isKept = keptWithNext({ rows, columns });
  return (
    <tbody>
      {rows.map((row, at) => (
        <Row
          key={row.id}
          row={row}
          columns={columns}
          spans={columns.map((_, column) => spanOf(rows, at, column))}
          isKept={isKept[at] === true}
        />
      ))}
    </tbody>
  );
});

interface Columns {
  readonly columns: readonly SheetColumn[];
}

interface RowProps extends Columns {
  readonly row: PaperRow;
  /** Over how many rows each cell goes. */
  readonly spans: readonly number[];
  /** It stays on one page with the next. */
  readonly isKept: boolean;
}

function Row({ row, columns, spans, isKept }: RowProps) {
  if (row.kind === 'group')
    return (
      <tr className={styles.group}>
        <th scope="colgroup" colSpan={columns.length}>
          {row.heading}
        </th>
      </tr>
    );
  return (
    <tr className={isKept ? styles.kept : undefined}>
      {columns.map((column, at) => {
        const { id, align, isNames } = column;
        const span = spans[at] ?? 1;
        return span === 0 ? null : (
          <td
            key={id}
            rowSpan={span > 1 ? span : undefined}
            className={`${align === 'center' ? styles.center : ''} ${isNames ? styles.names : ''}`}
          >
            <Cell paragraphs={row.cells[at] ?? []} column={column} />
          </td>
        );
      })}
    </tr>
  );
}

interface CellProps {
  readonly paragraphs: readonly PaperParagraph[];
  readonly column: SheetColumn;
}

const Cell = ({ paragraphs, column }: CellProps) => (
  <>
    {paragraphs.map(({ lead, text }, at) => (
      <p key={at}>
        {lead && <strong>{lead}</strong>}
        {isSetInLines(column) ? <Lines text={textInCell(text, column, column.ems)} /> : text}
      </p>
    ))}
  </>
);

const isSetInLines = ({ align, isNames = false }: SheetColumn): boolean => align === 'center' || isNames;

/** A text whose lines end where Word and Excel end them. */
const Lines = ({ text }: { readonly text: string }) =>
  text.split('\n').map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      {line}
    </Fragment>
  ));
