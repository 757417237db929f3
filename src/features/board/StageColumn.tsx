import type { ProblemId } from '../../domain/id.ts';
import { stageToChinese } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import { StageMark } from '../../parts/StageMark.tsx';
import { DragList } from '../../ui/drag/DragList.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PREPARING_PINYIN } from '../../parts/pinyin-words.ts';
import { AddCard } from './AddCard.tsx';
import type { Adding } from './AddCard.tsx';
import styles from './StageColumn.module.css';

interface Props {
  readonly stage: Stage;
  readonly ids: readonly ProblemId[];
  /** Cards in this stage, shown or not. */
  readonly all: number;
  /** More may be found in a moment. */
  readonly isSearching: boolean;
  /** The tab above it says its name already. */
  readonly isHeadHidden: boolean;
  /** Offered on an empty board where there is a board of an earlier year. */
  readonly onCarryOver?: (() => void) | undefined;
  readonly adding: Adding;
}

const EMPTY: Readonly<Record<Stage, readonly [title: string, next: string]>> = {
  identified: ['还没有查摆出的问题', '在下面添加，或从“导入”读入一份报告。'],
  rectifying: ['还没有正在整改的问题', '把查摆出的问题拖到这里，就开始整改。'],
  completed: ['还没有整改完成的问题', '措施都落实以后，把卡片拖到这里。'],
};

export function StageColumn({ stage, ids, all, isSearching, isHeadHidden, onCarryOver, adding }: Props) {
  const [title, next] = EMPTY[stage];
  const empty =
    all > 0 ? (
      <EmptyState title={isSearching ? PREPARING_PINYIN : '没有符合筛选的卡片'}>这一列共 {all} 张。</EmptyState>
    ) : (
      <EmptyState title={title}>
        {next}
        {stage === 'identified' && onCarryOver && (
          <Button isSmall icon="forward" onPress={onCarryOver}>
            从上一年结转
          </Button>
        )}
      </EmptyState>
    );
  return (
    <section className={styles.column} aria-label={stageToChinese(stage)}>
      <h2 className={isHeadHidden ? styles.away : styles.head}>
        <StageMark stage={stage} />
        <span className={styles.count}>{ids.length === all ? all : `${ids.length} / ${all}`}</span>
      </h2>
      <div className={styles.list}>
        <DragList column={stage} label={`${stageToChinese(stage)}的卡片`} itemIds={ids} estimate={96} empty={empty} />
      </div>
      <AddCard stage={stage} {...adding} />
    </section>
  );
}
