import { useMemo } from 'react';
import type { Paper, SheetSize } from '../../domain/paper.ts';
import { Sheet } from '../../parts/Sheet.tsx';
import styles from './LedgerSheet.module.css';

interface Props {
  readonly paper: () => Paper;
  readonly size?: SheetSize | undefined;
}

/** The shown ledger as its sheet. */
export function LedgerSheet({ paper, size = 'A4' }: Props) {
  const made = useMemo(() => paper(), [paper]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the sheet is scrolled by keyboard too (F34)
    <div className={styles.desk} role="region" aria-label="台账纸样" tabIndex={0}>
      <Sheet paper={made} isPortrait={false} size={size} />
      <p className={styles.note}>
        {size} 横向。打印时按页分开，每页重复表头，一行不分在两页。也可在打印窗口选“另存为 PDF”。
      </p>
    </div>
  );
}
