import { useMemo, useState } from 'react';
import { settingsOf } from '../domain/board-settings.ts';
import type { Board } from '../domain/board.ts';
import type { Day } from '../domain/day.ts';
import { personsOf } from '../domain/person.ts';
import { titleToLabel } from '../domain/problem.ts';
import type { Ask } from '../domain/rules.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import {
  asksToSentence,
  fillingToAnswersByCard,
  measuresAskedAbout,
  measuresOfShortPath,
  movesOf,
  movesToQuestion,
} from './asked-moves.ts';
import type { AnswersByCard, Asked } from './asked-moves.ts';
import { ClosingInput } from './ClosingInput.tsx';
import { DeadlineInput } from './DeadlineInput.tsx';
import { ExistingMeasures } from './ExistingMeasures.tsx';
import { emptyFilling, isComplete } from './move-filling.ts';
import { MeasureTicks } from './MeasureTicks.tsx';
import styles from './MoveAsksDialog.module.css';
import { NewMeasureInput } from './NewMeasureInput.tsx';
import { PersonInput } from './PersonInput.tsx';
import { ReturnInput } from './ReturnInput.tsx';

interface Props extends Asked {
  readonly board: Board;
  readonly newId: () => string;
  readonly today: Day;
  /** null: leave the cards where they are. */
  readonly onAnswer: (answers: AnswersByCard | null) => void;
}

/**
 * Something is missing: fill it in here, once for all the cards that miss it, or move them all the same. Nothing is refused that
 * the person insists on, unless the board is kept by 必填.
 */
export function MoveAsksDialog({ board, command, asks, newId, today, onAnswer }: Props) {
  const [filling, setFilling] = useState(() => emptyFilling(newId, today, measuresOfShortPath(board, asks)));
  const moves = useMemo(() => {
    const cards = new Set(asks.map(({ problemId }) => problemId));
    return movesOf(command).filter(({ id }) => cards.has(id));
  }, [command, asks]);
  const measures = useMemo(() => {
    const taken = [...filling.pairWith].flatMap((id) => board.measures.get(id) ?? []);
    return [...new Set([...measuresAskedAbout(board, asks), ...taken])];
  }, [board, asks, filling.pairWith]);
  const [first] = moves;
  const problem = first && board.problems.get(first.id);
  if (!problem) return null;
  const isRequired = settingsOf(board).gates === 'require';
  const isFinal = first.to === 'completed';
  const isMany = moves.length > 1;
  const isFilled = isComplete(asks, filling, measures, isFinal);
  const answer = (waivesRest: boolean): void =>
    onAnswer(fillingToAnswersByCard(board, asks, filling, waivesRest, newId));
  const asked = (field: Ask['field']): boolean => asks.some((ask) => ask.field === field);
  return (
    <Dialog
      title={movesToQuestion(moves)}
      onClose={() => onAnswer(null)}
      footer={
        <>
          {!isRequired && <Button onPress={() => answer(true)}>仍要移动</Button>}
          <Button variant="primary" isDisabled={!isFilled} onPress={() => answer(false)}>
            填好了，移动
          </Button>
        </>
      }
    >
      <p className={styles.title}>
        {isMany ? `“${titleToLabel(problem.title)}”等 ${moves.length} 个问题` : titleToLabel(problem.title)}
      </p>
      <p className={styles.says}>
        {asksToSentence(asks)}。
        {isRequired ? '这块看板设为“必填”，补齐后才能移动。' : '可以在这里补上，也可以先移动、以后再补。'}
        {isMany && '填写的内容只补到缺少的问题上，已有的不改。'}
      </p>
      <div className={styles.fields}>
        {asked('measure') && (
          <div className={styles.measure}>
            <NewMeasureInput filling={filling} onChange={setFilling} asksDone={isFinal} />
            <ExistingMeasures
              board={board}
              problemIds={moves.map(({ id }) => id)}
              filling={filling}
              onChange={setFilling}
            />
          </div>
        )}
        {isFinal && measures.some(({ done }) => !done) && (
          <MeasureTicks measures={measures} filling={filling} onChange={setFilling} />
        )}
        {(asked('reason') || asked('reopening')) && (
          <ReturnInput filling={filling} onChange={setFilling} asksReopening={asked('reopening')} />
        )}
        {asked('owner') && (
          <PersonInput
            label="责任人"
            placeholder="多人用顿号隔开"
            persons={personsOf(board)}
            value={filling.owner}
            onChange={(owner) => setFilling({ ...filling, owner })}
          />
        )}
        {asked('deadlineText') && (
          <DeadlineInput
            board={board}
            today={today}
            value={filling.deadlineText}
            corrected={filling.deadline}
            onChange={(deadlineText, deadline) => setFilling({ ...filling, deadlineText, deadline })}
          />
        )}
        {(asked('result') || asked('accepted')) && (
          <ClosingInput
            filling={filling}
            onChange={setFilling}
            asksResult={asked('result')}
            asksAcceptance={asked('accepted')}
          />
        )}
      </div>
    </Dialog>
  );
}
