import { useRef } from 'react';
import type { Lane } from '../../domain/lanes.ts';
import { STAGES, stageToChinese } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import { DragList } from '../../ui/drag/DragList.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useNear } from '../../ui/use-near.ts';
import { columnId } from './column-id.ts';
import styles from './LaneRow.module.css';

interface Props {
  readonly lane: Lane;
  readonly stages: readonly Stage[];
  readonly isOpen: boolean;
  /** Its cards are there wherever it is. */
  readonly isAlways: boolean;
  readonly onFold: (isFolded: boolean) => void;
}

/** In px. */
const CARD = 88;
const HIGHEST = 416;

/** One lane: its head, and unless it is folded its part of each column. */
export function LaneRow({ lane, stages, isOpen, isAlways, onFold }: Props) {
  const row = useRef<HTMLElement>(null);
  const { isNear, height } = useNear(row, isAlways);
  const count = STAGES.reduce((sum, stage) => sum + lane.cards[stage].length, 0);
  const most = Math.max(...stages.map((stage) => lane.cards[stage].length));
  const meanwhile = height ?? Math.min(HIGHEST, Math.max(1, most) * CARD);
  return (
    <section ref={row} aria-label={lane.name}>
      <h3 className={styles.head}>
        <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => onFold(isOpen)}>
          <Icon name={isOpen ? 'open' : 'fold'} size={16} />
          <span className={styles.name}>{lane.name}</span> <span className={styles.count}>{count} 张</span>
        </button>
      </h3>
      {isOpen &&
        (isNear ? (
          <div className={styles.cells}>
            {stages.map((stage) => (
              <div key={stage} className={styles.cell}>
                <DragList
                  column={columnId(stage, lane.id)}
                  label={`${lane.name}，${stageToChinese(stage)}的卡片`}
                  itemIds={lane.cards[stage]}
                  estimate={CARD}
                  empty={null}
                  isGrowing
                />
              </div>
            ))}
          </div>
        ) : (
          <div style={{ height: meanwhile }} />
        ))}
    </section>
  );
}
