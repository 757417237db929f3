import { useState } from 'react';
import { settingsOf } from '../domain/board-settings.ts';
import type { Board } from '../domain/board.ts';
import { measuresOf } from '../domain/board.ts';
import type { MoveAnswers, MoveProblem } from '../domain/command.ts';
import { dayToChinese } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import type { MeasureId, ProblemId } from '../domain/id.ts';
import { personsOf } from '../domain/person.ts';
import { titleToLabel } from '../domain/problem.ts';
import type { Ask } from '../domain/rules.ts';
import { isImmediate } from '../domain/rules.ts';
import { isForward, stageToChinese } from '../domain/stage.ts';
import type { Stage } from '../domain/stage.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ClosingInput } from './ClosingInput.tsx';
import { DeadlineInput } from './DeadlineInput.tsx';
import { emptyFilling, fillingToAnswers, isComplete } from './move-filling.ts';
import { MeasureTicks } from './MeasureTicks.tsx';
import styles from './MoveAsksDialog.module.css';
import { NewMeasureInput } from './NewMeasureInput.tsx';
import { PersonInput } from './PersonInput.tsx';
import { ReturnInput } from './ReturnInput.tsx';

interface Props {
  readonly board: Board;
  readonly command: MoveProblem;
  readonly asks: readonly Ask[];
  readonly newId: () => string;
  readonly today: Day;
  /** null: leave the card where it is. */
  readonly onAnswer: (answers: MoveAnswers | null) => void;
}

/**
 * Something is missing: fill it in here, or move the card all the same. Nothing is refused that the person insists on, unless the
 * board is kept by 必填.
 */
export function MoveAsksDialog({ board, command, asks, newId, today, onAnswer }: Props) {
  const problem = board.problems.get(command.id);
  const [filling, setFilling] = useState(() =>
    emptyFilling(newId, dayToChinese(today), problem && isImmediate(problem) ? openMeasures(board, problem.id) : []),
  );
  if (!problem) return null;
  const isRequired = settingsOf(board).gates === 'require';
  const isFinal = command.to === 'completed';
  const isFilled = isComplete(asks, filling, measuresOf(board, problem.id), isFinal);
  const answer = (waivesRest: boolean): void => onAnswer(fillingToAnswers(asks, filling, problem.id, waivesRest));
  const asked = (field: Ask['field']): boolean => asks.some((ask) => ask.field === field);
  return (
    <Dialog
      title={titleOf(problem.stage, command.to)}
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
      <p className={styles.title}>{titleToLabel(problem.title)}</p>
      <p className={styles.says}>
        {asks.map(({ says }) => says).join('；')}。
        {isRequired ? '这块看板设为“必填”，补齐后才能移动。' : '可以在这里补上，也可以先移动、以后再补。'}
      </p>
      <div className={styles.fields}>
        {asked('measure') && <NewMeasureInput filling={filling} onChange={setFilling} asksDone={isFinal} />}
        {asked('doneMeasures') && (
          <MeasureTicks measures={measuresOf(board, problem.id)} filling={filling} onChange={setFilling} />
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
            value={filling.deadlineText}
            onChange={(deadlineText) => setFilling({ ...filling, deadlineText })}
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

function titleOf(from: Stage, to: Stage): string {
  if (isForward(from, to)) return `要移到“${stageToChinese(to)}”吗？`;
  return from === 'completed' ? '要重新整改吗？' : `要退回“${stageToChinese(to)}”吗？`;
}

const openMeasures = (board: Board, problemId: ProblemId): readonly MeasureId[] =>
  measuresOf(board, problemId).flatMap(({ id, done }) => (done ? [] : [id]));
