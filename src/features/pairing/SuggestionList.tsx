import { useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import { pairIdOf } from '../../domain/measure.ts';
import { boardToWordIndex, problemsSuggestedFor, suggestionsFor } from '../../domain/pairing-suggestions.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './InHand.module.css';
import { SIDE_NAMES, otherSide, usePairingDesk } from './pairing-desk.ts';
import { rowToWords } from './pairing-view.ts';
import type { PairingRow, PairingView } from './pairing-view.ts';
import { focusRow } from './row-focus.ts';
import type { PairingActs } from './use-pairing-acts.ts';

interface Props {
  readonly board: Board;
  readonly view: PairingView;
  readonly row: PairingRow;
  readonly acts: PairingActs;
}

/** What may belong to the row in hand, each with its reason. Nothing is paired until a person says so. */
export function SuggestionList({ board, view, row, acts }: Props) {
  const shown = useSuggestions(board, view, row);
  if (shown.length === 0) return null;
  const caption = `可能对应的${SIDE_NAMES[otherSide(row.side)]}`;
  const then = (act: PairingActs['pair'], other: PairingRow) => (): void => {
    const [problem, measure] = row.side === 'problem' ? [row, other] : [other, row];
    act(problem.id, measure.id);
    focusRow(row.side, row.id);
  };
  return (
    <section aria-label={caption}>
      <h4 className={styles.caption}>{caption}</h4>
      <ul>
        {shown.map(({ other, shared }) => (
          <li key={other.id} className={styles.entry}>
            <span className={styles.number}>{other.number}</span>
            <span className={styles.says}>
              <span className={styles.brief}>
                {other.lead}
                {other.rest}
              </span>
              <span className={styles.reason}>都提到：{shared.slice(0, 4).join('、')}</span>
            </span>
            <Button isSmall icon="pair" aria-label={`配对：${rowToWords(other)}`} onPress={then(acts.pair, other)}>
              配对
            </Button>
            <Button
              isSmall
              variant="quiet"
              aria-label={`忽略：${rowToWords(other)}`}
              onPress={then(acts.ignore, other)}
            >
              忽略
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Suggested {
  readonly other: PairingRow;
  readonly shared: readonly string[];
}

/** Suggestions that were not waved away. The index outlives pairings: it depends on the texts alone. */
function useSuggestions(board: Board, view: PairingView, { side, id }: PairingRow): readonly Suggested[] {
  const { problems, measures } = board;
  const index = useMemo(() => boardToWordIndex({ problems, measures }), [problems, measures]);
  const ignored = usePairingDesk((desk) => desk.ignored);
  return useMemo(() => {
    const found =
      side === 'problem'
        ? suggestionsFor(board, id, index).map((one) => ({ ...one, problemId: id }))
        : problemsSuggestedFor(board, id, index).map((one) => ({ ...one, measureId: id }));
    return found.flatMap(({ problemId, measureId, shared }) => {
      const other = side === 'problem' ? view.rows.measure.get(measureId) : view.rows.problem.get(problemId);
      return other && !ignored.has(pairIdOf(problemId, measureId)) ? [{ other, shared }] : [];
    });
  }, [board, view, side, id, index, ignored]);
}
