import styles from './LeftoverList.module.css';
import { LeftoverItem } from './LeftoverItem.tsx';
import type { LeftoverRow } from './workbench-view.ts';

interface Props {
  readonly leftovers: readonly LeftoverRow[];
  readonly currentId: string | null;
  readonly selectedId: string | null;
}

/** 未归入: the text that goes nowhere, so that a person can see that it may. */
export function LeftoverList({ leftovers, currentId, selectedId }: Props) {
  return (
    <section aria-label="未归入" className={styles.section}>
      <h2 className={styles.title}>未归入 {leftovers.length}</h2>
      <p className={styles.says}>
        {leftovers.length === 0
          ? '没有遗漏：每个字都有去处。'
          : '这些文字不会成为卡片，但会随原文一起保存。请看一眼有没有漏掉的。'}
      </p>
      <ul>
        {leftovers.map((row) => (
          <LeftoverItem key={row.id} row={row} isCurrent={row.id === currentId} isSelected={row.id === selectedId} />
        ))}
      </ul>
    </section>
  );
}
