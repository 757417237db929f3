import { useState } from 'react';
import type { Board } from '../domain/board.ts';
import { measuresOf } from '../domain/board.ts';
import type { MoveAnswers, MoveProblem } from '../domain/command.ts';
import { personsOf } from '../domain/person.ts';
import { titleToLabel } from '../domain/problem.ts';
import type { Ask } from '../domain/rules.ts';
import { stageToChinese } from '../domain/stage.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DeadlineInput } from './DeadlineInput.tsx';
import { emptyFilling, fillingToAnswers, isComplete } from './move-filling.ts';
import { MeasureTicks } from './MeasureTicks.tsx';
import styles from './MoveAsksDialog.module.css';
import { NewMeasureInput } from './NewMeasureInput.tsx';
import { PersonInput } from './PersonInput.tsx';

interface Props {
  readonly board: Board;
  readonly command: MoveProblem;
  readonly asks: readonly Ask[];
  readonly newId: () => string;
  /** null: leave the card where it is. */
  readonly onAnswer: (answers: MoveAnswers | null) => void;
}

/** Something is missing: fill it in here, or move the card all the same. Nothing is refused that the person insists on. */
export function MoveAsksDialog({ board, command, asks, newId, onAnswer }: Props) {
  const [filling, setFilling] = useState(() => emptyFilling(newId()));
  const problem = board.problems.get(command.id);
  if (!problem) return null;
  const stage = stageToChinese(command.to);
  const isFinal = command.to === 'completed';
  const isFilled = isComplete(asks, filling, measuresOf(board, problem.id), isFinal);
  const answer = (waivesRest: boolean): void => onAnswer(fillingToAnswers(asks, filling, waivesRest));
  const asked = (field: Ask['field']): boolean => asks.some((ask) => ask.field === field);
  return (
    <Dialog
      title={`要移到“${stage}”吗？`}
      onClose={() => onAnswer(null)}
      footer={
        <>
          <Button onPress={() => answer(true)}>仍要移动</Button>
          <Button variant="primary" isDisabled={!isFilled} onPress={() => answer(false)}>
            填好了，移动
          </Button>
        </>
      }
    >
      <p className={styles.title}>{titleToLabel(problem.title)}</p>
      <p className={styles.says}>{asks.map(({ says }) => says).join('；')}。可以在这里补上，也可以先移动、以后再补。</p>
      <div className={styles.fields}>
        {asked('measure') && <NewMeasureInput filling={filling} onChange={setFilling} asksDone={isFinal} />}
        {asked('doneMeasures') && (
          <MeasureTicks measures={measuresOf(board, problem.id)} filling={filling} onChange={setFilling} />
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
      </div>
    </Dialog>
  );
}
