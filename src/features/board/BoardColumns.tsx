import { useRef } from 'react';
import { stageToChinese } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { useWidth } from '../../ui/use-width.ts';
import styles from './BoardColumns.module.css';
import { useBoardView } from './board-view.ts';
import { StageColumn } from './StageColumn.tsx';
import type { ShownColumn } from './use-shown-columns.ts';

interface Props {
  readonly columns: readonly ShownColumn[];
  readonly onAdd: (stage: Stage, text: string) => { readonly type: string };
}

/** Three columns side by side; where there is no room for three, one at a time under tabs. */
const ROOM_FOR_THREE = 600;

export function BoardColumns({ columns, onAdd }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { tab, show } = useBoardView();
  const isNarrow = width !== null && width > 0 && width < ROOM_FOR_THREE;
  const column = ({ id, itemIds, all }: ShownColumn) => (
    <StageColumn key={id} stage={id} ids={itemIds} all={all} isHeadHidden={isNarrow} onAdd={onAdd} />
  );
  return (
    <div ref={frame} className={width === 0 ? styles.away : styles.frame}>
      {isNarrow ? (
        <Tabs
          label="阶段"
          tabs={columns.map(({ id, all }) => ({ id, label: `${stageToChinese(id)} ${all}` }))}
          selected={tab}
          onSelect={show}
        >
          {columns.filter(({ id }) => id === tab).map(column)}
        </Tabs>
      ) : (
        columns.map(column)
      )}
    </div>
  );
}
