import { useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import { pairIdOf } from '../../domain/measure.ts';
import { boardToWordIndex, suggestionsFor } from '../../domain/pairing-suggestions.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './InHand.module.css';
import { usePairingDesk } from './pairing-desk.ts';
import { rowToWords } from './pairing-view.ts';
import type { PairingRow, PairingView } from './pairing-view.ts';
import { focusRow } from './row-focus.ts';
import type { PairingActs } from './use-pairing-acts.ts';

interface Props {
  readonly board: Board;
  readonly view: PairingView;
  /** A problem. */
  readonly row: PairingRow;
  readonly acts: PairingActs;
}

/** Measures that may serve the problem in hand, each with its reason. Nothing is paired until a person says so. */
export function SuggestionList({ board, view, row, acts }: Props) {
  const { problems, measures } = board;
  const index = useMemo(() => boardToWordIndex({ problems, measures }), [problems, measures]);
  const suggestions = useMemo(() => suggestionsFor(board, row.id, index), [board, row.id, index]);
  const ignored = usePairingDesk((desk) => desk.ignored);
  const shown = suggestions.flatMap(({ measureId, shared }) => {
    const measure = view.rows.measure.get(measureId);
    return measure && !ignored.has(pairIdOf(row.id, measureId)) ? [{ measure, shared }] : [];
  });
  if (shown.length === 0) return null;
  const then = (act: PairingActs['pair'], measureId: string) => (): void => {
    act(row.id, measureId);
    focusRow('problem', row.id);
  };
  return (
    <section aria-label="可能对应的措施">
      <h4 className={styles.caption}>可能对应的措施</h4>
      <ul>
        {shown.map(({ measure, shared }) => (
          <li key={measure.id} className={styles.entry}>
            <span className={styles.number}>{measure.number}</span>
            <span className={styles.says}>
              <span className={styles.brief}>
                {measure.lead}
                {measure.rest}
              </span>
              <span className={styles.reason}>都提到：{shared.slice(0, 4).join('、')}</span>
            </span>
            <Button
              isSmall
              icon="pair"
              aria-label={`配对：${rowToWords(measure)}`}
              onPress={then(acts.pair, measure.id)}
            >
              配对
            </Button>
            <Button
              isSmall
              variant="quiet"
              aria-label={`忽略：${rowToWords(measure)}`}
              onPress={then(acts.ignore, measure.id)}
            >
              忽略
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
