import { useRef, useState } from 'react';
import { LEDGER_COLUMNS } from '../../domain/ledger-columns.ts';
import type { ColumnChoice } from '../../domain/paper-choices.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useRowDrag } from '../../ui/use-row-drag.ts';
import { ColumnItem } from './ColumnItem.tsx';
import styles from './ColumnsDialog.module.css';
import { headOf, movedTo, toChoice, USUAL_COLUMNS } from './ledger-view.ts';

interface Props {
  readonly columns: readonly ColumnChoice[];
  readonly onChoose: (columns: readonly ColumnChoice[]) => void;
  readonly onClose: () => void;
}

/** Which columns the table has, in which order, what they are called and how wide they are. */
export function ColumnsDialog({ columns, onChoose, onClose }: Props) {
  const [chosen, setChosen] = useState(columns);
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, to: number): void => {
    const column = chosen[from];
    if (!column || to < 0 || to >= chosen.length) return;
    setChosen((held) => movedTo(held, from, to));
    announce(`“${headOf(column)}”移到第 ${to + 1} 列`);
  };
  const drag = useRowDrag(move);
  const others = LEDGER_COLUMNS.filter(({ id }) => !chosen.some((column) => column.id === id));
  const change = (next: ColumnChoice): void =>
    setChosen((held) => held.map((column) => (column.id === next.id ? next : column)));
  return (
    <Dialog
      title="台账的列"
      isWide
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={() => setChosen(USUAL_COLUMNS)}>
            恢复常用的九列
          </Button>
          <Button onPress={onClose}>取消</Button>
          <Button
            variant="primary"
            onPress={() => {
              onChoose(chosen);
              onClose();
            }}
          >
            用这些列
          </Button>
        </>
      }
    >
      <p className={styles.says}>拖动左边的把手，或按 Alt+↑、Alt+↓ 调整次序。表头不改就留空。</p>
      <ol ref={list} className={styles.list} aria-label="已选的列">
        {chosen.map((column, at) => (
          <ColumnItem
            key={column.id}
            column={column}
            at={at}
            of={chosen.length}
            drag={drag}
            onChange={change}
            onMove={(by) => move(at, at + by)}
            onHide={() => setChosen(chosen.filter((one) => one !== column))}
          />
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <h3 className={styles.subtitle}>还可以加上</h3>
          <div className={styles.others} role="group" aria-label="未选的列">
            {others.map((column) => (
              <Checkbox key={column.id} isSelected={false} onChange={() => setChosen([...chosen, toChoice(column)])}>
                {column.head}
              </Checkbox>
            ))}
          </div>
        </>
      )}
    </Dialog>
  );
}
