import { memo } from 'react';
import { append, markLeftover } from './cut-acts.ts';
import { FactsLine } from './FactsLine.tsx';
import { select } from './import-acts.ts';
import styles from './LeftoverList.module.css';
import type { LeftoverRow } from './workbench-view.ts';

interface Props {
  readonly row: LeftoverRow;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
}

export const LeftoverItem = memo(
  function LeftoverItem({ row, isCurrent, isSelected }: Props) {
    const tabIndex = isCurrent ? 0 : -1;
    const { start, end } = row;
    const acts = [
      ['标为问题', () => markLeftover('problem', { start, end })],
      ['标为措施', () => markLeftover('measure', { start, end })],
      ['并入上一条', () => append({ start, end })],
    ] as const;
    return (
      <li className={isSelected ? `${styles.item} ${styles.selected}` : styles.item}>
        <button
          type="button"
          data-row={row.id}
          className={styles.main}
          tabIndex={tabIndex}
          aria-label={`未归入：${row.text.slice(0, 40)}`}
          onClick={() => select(row.id)}
        >
          {row.text} <FactsLine facts={row.facts} />
        </button>
        <div className={styles.acts}>
          {acts.map(([says, act]) => (
            <button key={says} type="button" className={styles.act} tabIndex={tabIndex} onClick={act}>
              {says}
            </button>
          ))}
        </div>
      </li>
    );
  },
  (a, b) =>
    a.row.id === b.row.id &&
    a.row.text === b.row.text &&
    String(a.row.facts) === String(b.row.facts) &&
    a.isCurrent === b.isCurrent &&
    a.isSelected === b.isSelected,
);
