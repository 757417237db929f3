import type { ListSheet } from '../domain/list-look.ts';
import type { Paper } from '../domain/paper.ts';
import { SheetTable } from './SheetTable.tsx';
import styles from './Sheet.module.css';

/** What a list says, on a sheet of its own or behind an official paper. */
export function ListLines({ paper, sheet }: { readonly paper: Paper; readonly sheet: ListSheet }) {
  const { marks, title, above, tables, sentences } = paper;
  return (
    <>
      {marks.map((mark) => (
        <p key={mark} className={styles.mark}>
          {mark}
        </p>
      ))}
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.above}>
        <span>{above.left}</span>
        <span>{above.right}</span>
      </p>
      {tables.map((table, at) => (
        <SheetTable key={at} table={table} sheet={sheet} />
      ))}
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </>
  );
}
