import type { PaperParagraph, PaperRow, PaperTable } from '../domain/paper.ts';
import styles from './Sheet.module.css';

/** A paper's table. Its head is repeated on every page; a heading stays with the row below it. */
export function SheetTable({ table }: { readonly table: PaperTable }) {
  const { columns, rows } = table;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return (
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
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

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
