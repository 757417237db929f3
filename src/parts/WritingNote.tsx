import type { WritingProgress } from '../domain/paper.ts';
import styles from './WritingNote.module.css';

interface Props {
  /** Word, Excel. */
  readonly program: string;
  /** What is counted: 行, 项. */
  readonly unit: string;
  /** null until the writer tells. */
  readonly written: WritingProgress | null;
}

/** How far a file is that takes its time. */
export function WritingNote({ program, unit, written }: Props) {
  const isCounted = written !== null && written.done < written.all;
  return (
    <div className={styles.note}>
      <p role="status">{writtenToWords(program, unit, written)}</p>
      <progress
        className={styles.bar}
        aria-label={`${program} 文件的进度`}
        {...(isCounted ? { value: written.done, max: written.all } : {})}
      />
    </div>
  );
}

function writtenToWords(program: string, unit: string, written: WritingProgress | null): string {
  if (written === null) return `正在写 ${program} 文件…`;
  const { done, all } = written;
  return done < all
    ? `正在写 ${program} 文件：已写 ${done} / ${all} ${unit}`
    : `${all} ${unit}已写完，正在保存为 ${program} 文件…`;
}
