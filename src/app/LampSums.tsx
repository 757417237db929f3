import { useDeferredValue, useMemo } from 'react';
import type { Board } from '../domain/board.ts';
import type { Day } from '../domain/day.ts';
import { LAMP_KINDS, LAMP_LABELS, LAMP_SHAPES, lampRule, lampSums } from '../domain/lamp.ts';
import type { LampKind } from '../domain/lamp.ts';
import styles from './LampSums.module.css';

interface Props {
  readonly board: Board;
  readonly today: Day;
  /** What the board is narrowed to now. */
  readonly chosen: LampKind | null;
  readonly onChoose: (kind: LampKind | null) => void;
}

/** How many are late, due soon, in time, for long; each sum narrows the board to its cards, and again to all. */
export function LampSums({ board, today, chosen, onChoose }: Props) {
  const calm = useDeferredValue(board);
  const sums = useMemo(() => lampSums(calm, lampRule(calm, today)), [calm, today]);
  const shown = LAMP_KINDS.filter((kind) => sums[kind] > 0 || kind === chosen);
  if (shown.length === 0) return null;
  return (
    <div className={styles.sums} role="group" aria-label="时限灯">
      {shown.map((kind) => (
        <button
          key={kind}
          type="button"
          className={`${styles.sum} ${styles[kind]}`}
          aria-pressed={kind === chosen}
          aria-label={`${LAMP_LABELS[kind]} ${sums[kind]} 个`}
          title={kind === chosen ? '再点一次，看全部' : `只看${LAMP_LABELS[kind]}的`}
          onClick={() => onChoose(kind === chosen ? null : kind)}
        >
          <span aria-hidden="true">{LAMP_SHAPES[kind]}</span> <span className={styles.word}>{LAMP_LABELS[kind]}</span>{' '}
          {sums[kind]}
        </button>
      ))}
    </div>
  );
}
