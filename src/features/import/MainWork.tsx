import type { Cutting } from './cutting/cutting.ts';
import { textOfRange } from './cutting/cut-text.ts';
import styles from './MainWork.module.css';

/** 主要工作: kept with the board as text, read only. */
export function MainWork({ cutting }: { readonly cutting: Cutting }) {
  if (cutting.mainWork.length === 0) return null;
  return (
    <details className={styles.work}>
      <summary>
        <h2>主要工作 {cutting.mainWork.length}</h2>
      </summary>
      <p className={styles.says}>随看板保存，写情况汇报时可用。</p>
      {cutting.mainWork.map((range) => (
        <p key={range.start} className={styles.text}>
          {textOfRange(cutting, range)}
        </p>
      ))}
    </details>
  );
}
