import type { ReactNode } from 'react';
import type { Board } from '../../domain/board.ts';
import { ledgerColumn } from '../../domain/ledger-columns.ts';
import type { Perform } from '../../queries/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './LedgerBar.module.css';
import { TemplateMenu } from './TemplateMenu.tsx';
import type { LedgerView } from './ledger-view.ts';

interface Props {
  readonly board: Board;
  readonly view: LedgerView;
  readonly perform: Perform;
  readonly onLook: (part: Partial<LedgerView>) => void;
  readonly onColumns: () => void;
  readonly children?: ReactNode;
}

/** How the ledger is looked at, and the ways it comes in and goes out. */
export function LedgerBar({ board, view, perform, onLook, onColumns, children }: Props) {
  const { sort } = view;
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>台账</h1>
      <TemplateMenu board={board} view={view} perform={perform} onLook={onLook} onEdit={onColumns} />
      <Select
        label="措施的排法"
        isLabelHidden
        value={view.isEach ? 'each' : 'one'}
        options={LAYOUTS}
        onChange={(layout) => onLook({ isEach: layout === 'each' })}
      />
      <Button icon="columns" onPress={onColumns}>
        列和模板
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
