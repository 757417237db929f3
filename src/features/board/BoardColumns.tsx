import { STAGES, stageToChinese } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import { lazily } from '../../ui/lazily.ts';
import type { Lane } from '../../domain/lanes.ts';
import type { Adding } from './AddCard.tsx';
import styles from './BoardColumns.module.css';
import { useBoardView } from './board-view.ts';
import { StageColumn } from './StageColumn.tsx';
import type { ShownColumn } from './use-shown-columns.ts';

const Tabs = lazily(() => import('../../ui/Tabs.tsx').then((module) => module.Tabs));
const BoardLanes = lazily(() => import('./BoardLanes.tsx').then((module) => module.BoardLanes));

interface Props {
  /** One column at a time, under tabs. */
  readonly isNarrow: boolean;
  readonly columns: readonly ShownColumn[];
  readonly visible: Readonly<Record<Stage, readonly string[]>>;
  /** null where the columns are whole. */
  readonly lanes: readonly Lane[] | null;
  readonly isFolded: (lane: string) => boolean;
  readonly onFold: (lane: string, isFolded: boolean) => void;
  /** More may be found in a moment. */
  readonly isSearching: boolean;
  readonly onCarryOver?: (() => void) | undefined;
  readonly adding: Adding;
}

/** Three columns side by side; where there is no room for three, one at a time. */
export function BoardColumns({
  isNarrow,
  columns,
  visible,
  lanes,
  isFolded,
  onFold,
  isSearching,
  onCarryOver,
  adding,
}: Props) {
  const { tab, show } = useBoardView();
  const divided = (stages: readonly Stage[]) =>
    lanes && <BoardLanes lanes={lanes} stages={stages} isFolded={isFolded} onFold={onFold} adding={adding} />;
  const column = ({ id, stage, itemIds, all }: ShownColumn) => (
    <StageColumn
      key={id}
      stage={stage}
      ids={itemIds}
      all={all}
      isSearching={isSearching}
      isHeadHidden={isNarrow}
      onCarryOver={onCarryOver}
      adding={adding}
    />
  );
  return (
    <div className={styles.frame}>
      {isNarrow ? (
        <Tabs
          label="阶段"
          tabs={STAGES.map((id) => ({
            id,
            label: `${stageToChinese(id)} ${columns.find(({ stage }) => stage === id)?.all ?? visible[id].length}`,
          }))}
          selected={tab}
          onSelect={(id) => show(STAGES.find((stage) => stage === id) ?? tab)}
        >
          {divided([tab]) ?? columns.filter(({ stage }) => stage === tab).map(column)}
        </Tabs>
      ) : (
        (divided(STAGES) ?? columns.map(column))
      )}
    </div>
  );
}
