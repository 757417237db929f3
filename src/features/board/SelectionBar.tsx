import { useMemo, useState } from 'react';
import { categoriesOf } from '../../domain/board.ts';
import type { Board } from '../../domain/board.ts';
import type { Command } from '../../domain/command.ts';
import type { Day } from '../../domain/day.ts';
import type { ProblemId } from '../../domain/id.ts';
import { STAGES, stageToChinese } from '../../domain/stage.ts';
import type { Perform } from '../../queries/perform.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { moveAll, setCategoryOfAll } from './selection-commands.ts';
import styles from './SelectionBar.module.css';
import { DeadlineOfAllDialog } from './DeadlineOfAllDialog.tsx';
import { OwnerOfAllDialog } from './OwnerOfAllDialog.tsx';

interface Props {
  readonly board: Board;
  /** In the order they are shown. */
  readonly ids: readonly ProblemId[];
  readonly perform: Perform;
  readonly newId: () => string;
  readonly today: Day;
  readonly onPapers: () => void;
  readonly onChooseAll: () => void;
  readonly onClear: () => void;
}

const NO_CATEGORY = 'none';

/** What can be done with all that are chosen, each as one step. */
export function SelectionBar({ board, ids, perform, newId, today, onPapers, onChooseAll, onClear }: Props) {
  const [asking, ask] = useState<'owner' | 'deadline' | null>(null);
  const categories = useMemo(
    () => [...categoriesOf(board).map(({ id, name }) => ({ id, label: name })), { id: NO_CATEGORY, label: '无类别' }],
    [board],
  );
  const give = (command: Command | null): void => {
    ask(null);
    if (command && perform(command).type === 'pending') announce(`已改 ${ids.length} 条`);
  };
  const stages = STAGES.map((id) => ({
    id,
    label: stageToChinese(id),
    isDisabled: ids.every((card) => board.problems.get(card)?.stage === id),
  }));
  return (
    <section className={styles.bar} aria-label="选中的卡片">
      <p className={styles.count}>已选 {ids.length} 条</p>
      <div className={styles.acts}>
        <Button variant="quiet" icon="person" onPress={() => ask('owner')}>
          设责任人
        </Button>
        <MenuButton
          label="设类别"
          groups={[{ entries: categories }]}
          onAction={(id) => give(setCategoryOfAll(board, ids, id === NO_CATEGORY ? null : id))}
        />
        <MenuButton
          label="移到"
          groups={[{ entries: stages }]}
          onAction={(id) => {
            const to = STAGES.find((stage) => stage === id);
            if (to) give(moveAll(board, ids, to));
          }}
        />
        <Button variant="quiet" icon="calendar" onPress={() => ask('deadline')}>
          设时限
        </Button>
        <Button variant="quiet" icon="print" onPress={onPapers}>
          导出材料
        </Button>
      </div>
      <div className={styles.acts}>
        <Button variant="quiet" onPress={onChooseAll}>
          全选所见
        </Button>
        <Button variant="quiet" icon="close" onPress={onClear}>
          取消选择
        </Button>
      </div>
      {asking === 'owner' && <OwnerOfAllDialog board={board} ids={ids} onGive={give} onClose={() => ask(null)} />}
      {asking === 'deadline' && (
        <DeadlineOfAllDialog
          board={board}
          ids={ids}
          newId={newId}
          today={today}
          onGive={give}
          onClose={() => ask(null)}
        />
      )}
    </section>
  );
}
