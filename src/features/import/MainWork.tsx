import { memo } from 'react';
import type { Cutting } from './cutting/cutting.ts';
import { textOfRange } from './cutting/cut-text.ts';
import styles from './MainWork.module.css';

interface Props {
  readonly cutting: Cutting;
}

/** 主要工作: kept with the board as text, read only. */
export const MainWork = memo(function MainWork({ cutting }: Props) {
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
}, isSameWork);

function isSameWork(a: Props, b: Props): boolean {
  return a.cutting.mainWork === b.cutting.mainWork && a.cutting.furniture === b.cutting.furniture;
}
