import { useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { dayToChinese } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { snapshotsOf } from '../../domain/snapshot.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import type { ChartDoors } from './chart-doors.ts';
import { ChartDesk } from './ChartDesk.tsx';
import { FrozenChart } from './FrozenChart.tsx';

interface Props {
  readonly board: Board;
  readonly asOf: Day;
  readonly doors: ChartDoors;
}

/** 挂图: the whole board on one sheet for the wall, as it stands today or as a snapshot holds it. */
export function WallChartScreen({ board, asOf, doors }: Props) {
  const [chosen, setChosen] = useState(NOW);
  const snapshots = useMemo(() => snapshotsOf(board), [board]);
  const snapshot = snapshots.find(({ id }) => id === chosen);
  const dated = useMemo(() => ({ board, asOf }), [board, asOf]);
  const from = snapshots.length > 0 && (
    <Select
      label="时点"
      isLabelHidden
      isActive={snapshot !== undefined}
      value={snapshot ? snapshot.id : NOW}
      options={[
        { id: NOW, label: '现在' },
        ...snapshots.map(({ id, name, asOf: day }) => ({ id, label: `快照：${name}（截至${dayToChinese(day)}）` })),
      ]}
      onChange={setChosen}
    />
  );
  if (snapshot)
    return <FrozenChart key={snapshot.id} boardId={board.id} snapshot={snapshot} from={from} doors={doors} />;
  return <ChartDesk dated={dated} from={from} doors={doors} empty={board.problems.size === 0 ? NOTHING : null} />;
}

const NOW = 'now';

const NOTHING = <EmptyState title="还没有可以上墙的问题">先到“导入”读入一份情况汇报，或到“看板”写下问题。</EmptyState>;
