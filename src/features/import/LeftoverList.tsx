import styles from './LeftoverList.module.css';
import type { TextRange } from '../../domain/import-draft.ts';
import type { Cutting } from './cutting/cutting.ts';
import { LeftoverItem } from './LeftoverItem.tsx';
import { ListStretches } from './ListStretches.tsx';
import { leftoverId, leftoverToRow } from './workbench-view.ts';

interface Props {
  readonly cutting: Cutting;
  readonly leftovers: readonly TextRange[];
  readonly currentId: string | null;
  /** Where in the text the current row is. */
  readonly currentAt: number | null;
  readonly selectedId: string | null;
}

/** 未归入: the text that goes nowhere, so that a person can see that it may. */
export function LeftoverList({ cutting, leftovers, currentId, currentAt, selectedId }: Props) {
  return (
    <section aria-label="未归入" className={styles.section}>
      <h2 className={styles.title}>未归入 {leftovers.length}</h2>
      <p className={styles.says}>
        {leftovers.length === 0
          ? '没有遗漏：每个字都有去处。'
          : '这些文字不会成为卡片，但会随原文一起保存。请看一眼有没有漏掉的。'}
      </p>
      <ListStretches text={cutting.text} ranges={leftovers} keptAt={currentAt} rowHeight={2.5}>
        {(range) => {
          const id = leftoverId(range);
          const row = leftoverToRow(cutting, range);
          return <LeftoverItem key={id} row={row} isCurrent={id === currentId} isSelected={id === selectedId} />;
        }}
      </ListStretches>
    </section>
  );
}
