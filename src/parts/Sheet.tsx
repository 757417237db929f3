import type { Paper } from '../domain/paper.ts';
import { SheetTable } from './SheetTable.tsx';
import styles from './Sheet.module.css';

interface Props {
  readonly paper: Paper;
  readonly isPortrait: boolean;
}

/** A paper on its sheet: what is seen here is what the browser prints; it divides the pages. */
export function Sheet({ paper, isPortrait }: Props) {
  const { marks, title, above, tables, sentences } = paper;
  return (
    <article className={`${styles.sheet} ${isPortrait ? styles.portrait : styles.landscape}`} aria-label={title}>
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
        <SheetTable key={at} table={table} />
      ))}
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </article>
  );
}
