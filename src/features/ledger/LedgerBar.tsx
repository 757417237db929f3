import type { ReactNode } from 'react';
import { ledgerColumn } from '../../domain/ledger-columns.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './LedgerBar.module.css';
import type { LedgerView } from './ledger-view.ts';

interface Props {
  readonly view: LedgerView;
  readonly onLook: (part: Partial<LedgerView>) => void;
  readonly onColumns: () => void;
  readonly children?: ReactNode;
}

/** How the ledger is looked at, and the ways it comes in and goes out. */
export function LedgerBar({ view, onLook, onColumns, children }: Props) {
  const { sort } = view;
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>台账</h1>
      <Select
        label="措施的排法"
        isLabelHidden
        value={view.isEach ? 'each' : 'one'}
        options={LAYOUTS}
        onChange={(layout) => onLook({ isEach: layout === 'each' })}
      />
      <Button icon="columns" onPress={onColumns}>
        选择列
      </Button>
      {sort && (
        <Button variant="quiet" icon={sort.isDown ? 'down' : 'up'} onPress={() => onLook({ sort: null })}>
          按{ledgerColumn(sort.columnId)?.head}排序，取消
        </Button>
      )}
      <div className={styles.out}>{children}</div>
    </header>
  );
}

const LAYOUTS = [
  { id: 'one', label: '措施合在一格' },
  { id: 'each', label: '措施每条一行' },
] as const;
