import { useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import type { Day } from '../../domain/day.ts';
import { differenceBetween, isNoDifference } from '../../domain/difference-between.ts';
import { differencePaper, standToSentence } from '../../domain/difference-paper.ts';
import { differenceToSentence } from '../../domain/difference-words.ts';
import type { ProblemId } from '../../domain/id.ts';
import { entriesBetween, momentToText, readSince, standAt, textToMoment } from '../../domain/moment.ts';
import type { Moment, Past, Stand } from '../../domain/moment.ts';
import { redactorOf } from '../../domain/redacted-board.ts';
import { toldWithoutNames } from '../../domain/redacted-difference.ts';
import type { PaperDoors } from '../../parts/paper-doors.ts';
import { SaveButtons } from '../../parts/SaveButtons.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { useSheetView } from '../../parts/use-sheet-view.ts';
import { usePast } from '../../queries/use-past.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './Comparison.module.css';
import { DifferenceList } from './DifferenceList.tsx';
import { MomentField } from './MomentField.tsx';

interface Props {
  readonly board: Board;
  readonly today: Day;
  readonly one: Moment;
  readonly other: Moment;
  readonly onMoments: (one: Moment, other: Moment) => void;
  readonly onOpenCard: (id: ProblemId) => void;
  readonly doors: PaperDoors;
  readonly onClose: () => void;
}

/** 比较: what came of the board between two moments, each line a way to its card. */
export function ComparisonScreen({ board, today, one, other, onMoments, onOpenCard, doors, onClose }: Props) {
  const wanted = [one, other].flatMap((moment) => readSince(moment, board) ?? []);
  const past = usePast(board.id, wanted.length === 0 ? null : Math.min(...wanted));
  const [isSheet, showSheet] = useState(false);
  const { view, choose } = useSheetView(doors.memory);
  const { isNameless } = view;
  const [from, to] = [momentToText(one), momentToText(other)];
  const told = useMemo(
    () => past && tellBetween(past, textToMoment(from), textToMoment(to), today, isNameless),
    [past, from, to, today, isNameless],
  );
  const paper = useMemo(() => told && differencePaper(told.difference, told.from, told.to), [told]);
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <Button icon="back" onPress={onClose} {...FOCUS}>
          全部快照
        </Button>
        <h1>比较</h1>
        {told && paper && (
          <span className={styles.out}>
            <Checkbox isSelected={isNameless} onChange={(isOn) => choose('isNameless', isOn)}>
              隐去姓名
            </Checkbox>
            <Button icon={isSheet ? 'list' : 'document'} onPress={() => showSheet(!isSheet)}>
              {isSheet ? '看逐项变动' : '看成文'}
            </Button>
            {isSheet && (
              <Button icon="print" onPress={doors.print}>
                打印
              </Button>
            )}
            <SaveButtons
              paper={() => paper}
              save={doors.save}
              madeOn={told.to.asOf}
              isDisabled={false}
              formats={WORD}
            />
          </span>
        )}
      </header>
      <div className={styles.choice}>
        <MomentField
          label="从"
          board={board}
          moment={one}
          today={today}
          onChange={(moment) => onMoments(moment, other)}
        />
        <MomentField
          label="到"
          board={board}
          moment={other}
          today={today}
          onChange={(moment) => onMoments(one, moment)}
        />
      </div>
      {past === null && <p role="alert">更改记录读不出来。看板没有改动，请刷新本页再试。</p>}
      {told === null && past && <p role="alert">所选的快照已经删除，请另选。</p>}
      {told && paper && isSheet && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the sheet is scrolled by keyboard too (F34)
        <div className={styles.sheet} role="region" aria-label="变动情况" tabIndex={0}>
          <Sheet paper={paper} isPortrait />
        </div>
      )}
      {told && !isSheet && (
        <>
          <section className={styles.sums} aria-label="变动小结">
            <p className={styles.sentence}>{differenceToSentence(told.difference, told.from.asOf, told.to.asOf)}</p>
            <p>{standToSentence(told.from)}</p>
            <p>{standToSentence(told.to)}</p>
          </section>
          {isNoDifference(told.difference) ? (
            <EmptyState title="这两个时间之间没有变动">在上面另选一个时间。</EmptyState>
          ) : (
            <DifferenceList difference={told.difference} onOpenCard={onOpenCard} />
          )}
        </>
      )}
    </main>
  );
}

const WORD = ['word'] as const;

/** On arrival. */
const FOCUS = { autoFocus: true } as const;

/** Whichever was chosen first, it is told from the earlier to the later. */
function tellBetween(past: Past, first: Moment, second: Moment, today: Day, isNameless: boolean) {
  const [one, other] = [standAt(first, past, today), standAt(second, past, today)];
  if (!one || !other) return null;
  const [from, to]: readonly [Stand, Stand] = one.seq <= other.seq ? [one, other] : [other, one];
  const told = { from, to, difference: differenceBetween(from.board, to.board, entriesBetween(past, from, to)) };
  return isNameless ? toldWithoutNames(told, redactorOf(from.board, to.board, past.board)) : told;
}
