import type { Paper, SheetSize } from '../domain/paper.ts';
import { SheetTable } from './SheetTable.tsx';
import styles from './Sheet.module.css';

interface Props {
  readonly paper: Paper;
  readonly isPortrait: boolean;
  readonly size?: SheetSize;
}

/** A paper on its sheet: what is seen here is what the browser prints; it divides the pages. */
export function Sheet({ paper, isPortrait, size = 'A4' }: Props) {
  const direction = isPortrait ? styles.portrait : size === 'A3' ? styles.wide : styles.landscape;
  const { marks, title, above, tables, sentences } = paper;
  return (
    <article className={`${styles.sheet} ${direction}`} aria-label={title}>
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
