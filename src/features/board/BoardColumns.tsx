import { stageToChinese } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import styles from './BoardColumns.module.css';
import { useBoardView } from './board-view.ts';
import { StageColumn } from './StageColumn.tsx';
import type { ShownColumn } from './use-shown-columns.ts';

interface Props {
  /** One column at a time, under tabs. */
  readonly isNarrow: boolean;
  readonly columns: readonly ShownColumn[];
  /** More may be found in a moment. */
  readonly isSearching: boolean;
  readonly onAdd: (stage: Stage, text: string) => { readonly type: string };
}

/** Three columns side by side; where there is no room for three, one at a time. */
export function BoardColumns({ isNarrow, columns, isSearching, onAdd }: Props) {
  const { tab, show } = useBoardView();
  const column = ({ id, itemIds, all }: ShownColumn) => (
    <StageColumn
      key={id}
      stage={id}
      ids={itemIds}
      all={all}
      isSearching={isSearching}
      isHeadHidden={isNarrow}
      onAdd={onAdd}
    />
  );
  return (
    <div className={styles.frame}>
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
