import { useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import type { Day } from '../../domain/day.ts';
import { problemListPaper } from '../../domain/problem-list-paper.ts';
import type { ExtraColumn } from '../../domain/problem-list-paper.ts';
import { Sheet } from '../../parts/Sheet.tsx';
import type { Perform } from '../../queries/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import { usePrintChoices } from './print-choices.ts';
import type { PrintChoice } from './print-choices.ts';
import styles from './PrintScreen.module.css';
import { SaveButtons } from './SaveButtons.tsx';
import { UnitField } from './UnitField.tsx';

interface Props {
  readonly board: Board;
  readonly asOf: Day;
  readonly perform: Perform;
  readonly drafts: Drafts;
  readonly print: () => void;
}

const OPTIONS: readonly { readonly choice: PrintChoice; readonly label: string }[] = [
  { choice: 'hasLeader', label: '责任领导' },
  { choice: 'hasRemark', label: '备注' },
  { choice: 'isBrief', label: '只印问题标题' },
  { choice: 'isMarkedInternal', label: '标注“内部资料”' },
];

/** 打印清单: the sheet as it will be printed, and the button that prints it. */
export function PrintScreen({ board, asOf, perform, drafts, print }: Props) {
  const choices = usePrintChoices();
  const { hasLeader, hasRemark, isBrief, isMarkedInternal, isPortrait, choose } = choices;
  const paper = useMemo(() => {
    const wanted: readonly (ExtraColumn | false)[] = [hasLeader && 'leader', hasRemark && 'remark'];
    const extras = wanted.filter((column) => column !== false);
    return problemListPaper(board, { asOf, extras, isBrief, isMarkedInternal });
  }, [board, asOf, hasLeader, hasRemark, isBrief, isMarkedInternal]);
  const isEmpty = board.problems.size + board.measures.size === 0;
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>打印清单</h1>
        <Select
          label="纸张方向"
          isLabelHidden
          value={isPortrait ? 'portrait' : 'landscape'}
          options={DIRECTIONS}
          onChange={(direction) => choose('isPortrait', direction === 'portrait')}
        />
        {OPTIONS.map(({ choice, label }) => (
          <Checkbox key={choice} isSelected={choices[choice]} onChange={(isOn) => choose(choice, isOn)}>
            {label}
          </Checkbox>
        ))}
        <UnitField board={board} perform={perform} drafts={drafts} />
        <span className={styles.print}>
          <SaveButtons paper={paper} isPortrait={isPortrait} madeOn={asOf} isDisabled={isEmpty} />
          <Button variant="primary" icon="print" onPress={print} isDisabled={isEmpty}>
            打印
          </Button>
        </span>
      </header>
      {isEmpty ? (
        <EmptyState title="还没有可以打印的问题">先到“导入”读入一份情况汇报，或到“看板”写下问题。</EmptyState>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the sheet is scrolled by keyboard too (F34)
        <div className={styles.desk} role="region" aria-label="纸样" tabIndex={0}>
          <Sheet paper={paper} isPortrait={isPortrait} />
          <p className={styles.note}>打印时按页分开，每页重复表头，一行不分在两页。也可在打印窗口选“另存为 PDF”。</p>
        </div>
      )}
    </main>
  );
}

const DIRECTIONS = [
  { id: 'landscape', label: 'A4 横向' },
  { id: 'portrait', label: 'A4 纵向' },
] as const;
