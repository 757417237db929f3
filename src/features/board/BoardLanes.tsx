import { STAGES } from '../../domain/stage.ts';
import type { Lane } from '../../domain/lanes.ts';
import type { Stage } from '../../domain/stage.ts';
import { StageMark } from '../../parts/StageMark.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { AddCard } from './AddCard.tsx';
import type { Adding } from './AddCard.tsx';
import styles from './BoardLanes.module.css';
import { LaneRow } from './LaneRow.tsx';

interface Props {
  readonly lanes: readonly Lane[];
  /** Those there is room for. */
  readonly stages?: readonly Stage[];
  readonly isFolded: (lane: string) => boolean;
  readonly onFold: (lane: string, isFolded: boolean) => void;
  readonly adding: Adding;
}

/** Up to so many lanes all stand there; of more only those that are near. */
const FEW = 12;

/** The columns divided into lanes: one head for each column, one row for each lane. */
export function BoardLanes({ lanes, stages = STAGES, isFolded, onFold, adding }: Props) {
  return (
    <div className={styles.frame}>
      <div className={styles.scroller}>
        <div className={styles.heads}>
          {stages.map((stage) => (
            <h2 key={stage} className={styles.stage}>
              <StageMark stage={stage} />
              <span className={styles.count}>{lanes.reduce((sum, { cards }) => sum + cards[stage].length, 0)}</span>
            </h2>
          ))}
        </div>
        {lanes.length === 0 && <EmptyState title="没有符合筛选的卡片">换一个条件，或清除筛选。</EmptyState>}
        {lanes.map((lane) => (
          <LaneRow
            key={lane.id}
            lane={lane}
            stages={stages}
            isOpen={!isFolded(lane.id)}
            isAlways={lanes.length <= FEW}
            onFold={(isNowFolded) => onFold(lane.id, isNowFolded)}
          />
        ))}
      </div>
      <div className={styles.feet}>
        {stages.map((stage) => (
          <div key={stage} className={styles.foot}>
            <AddCard stage={stage} {...adding} />
          </div>
        ))}
      </div>
    </div>
  );
}
