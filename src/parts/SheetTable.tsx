import { memo, useMemo, useRef } from 'react';
import type { PaperParagraph, PaperRow, PaperTable } from '../domain/paper.ts';
import { usePortions } from '../ui/use-portions.ts';
import styles from './Sheet.module.css';

/** A paper's table. Its head is repeated on every page; a heading stays with the row below it. Of many rows those are drawn that were scrolled to. */
export function SheetTable({ table }: { readonly table: PaperTable }) {
  const { columns, rows } = table;
  const portions = useMemo(() => portionsOf(rows), [rows]);
  const end = useRef<HTMLDivElement>(null);
  const drawn = usePortions(portions.length, end);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <>
      <table className={styles.table}>
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width: `${(100 * width) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ id, head }) => (
              <th key={id} scope="col">
                {head}
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

/** Rows drawn in one go: a few pages. */
const PORTION = 200;

function portionsOf(rows: readonly PaperRow[]): readonly (readonly PaperRow[])[] {
  const count = Math.ceil(rows.length / PORTION);
  return Array.from({ length: count }, (_, at) => rows.slice(at * PORTION, (at + 1) * PORTION));
}

const Portion = memo(function Portion({ rows, columns }: Pick<PaperTable, 'rows' | 'columns'>) {
  return (
    <tbody>
      {rows.map((row) => (
        <Row key={row.id} row={row} columns={columns} />
      ))}
    </tbody>
  );
});

function Row({ row, columns }: { readonly row: PaperRow; readonly columns: PaperTable['columns'] }) {
  if (row.kind === 'group')
    return (
      <tr className={styles.group}>
        <th scope="colgroup" colSpan={columns.length}>
          {row.heading}
        </th>
      </tr>
    );
  return (
    <tr>
      {columns.map(({ id, align, isNames }, at) => (
        <td key={id} className={`${align === 'center' ? styles.center : ''} ${isNames ? styles.names : ''}`}>
          <Cell paragraphs={row.cells[at] ?? []} />
        </td>
      ))}
    </tr>
  );
}

const Cell = ({ paragraphs }: { readonly paragraphs: readonly PaperParagraph[] }) => (
  <>
    {paragraphs.map(({ lead, text }, at) => (
      <p key={at}>
        {lead && <strong>{lead}</strong>}
        {text}
      </p>
    ))}
  </>
);
