import { useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { measuresOf } from '../../domain/board.ts';
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { personsOf } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import { MeasureAdd } from '../../parts/MeasureAdd.tsx';
import { MeasureRow } from '../../parts/MeasureRow.tsx';
import type { Perform } from '../../queries/perform.ts';
import { Button } from '../../ui/Button.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import { MeasureDetails } from './MeasureDetails.tsx';
import { MeasurePicker } from './MeasurePicker.tsx';
import styles from './ProblemMeasures.module.css';

interface Props {
  readonly board: Board;
  readonly problem: Problem;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly drafts: Drafts;
  readonly dossier: Dossier | null | undefined;
  readonly today: Day;
}

/** 整改措施: tick, edit, add, take an existing one, let one go. */
export function ProblemMeasures({ board, problem, perform, newId, drafts, dossier, today }: Props) {
  const persons = useMemo(() => personsOf(board), [board]);
  const [isPicking, setPicking] = useState(false);
  const problemId = problem.id;
  const measures = measuresOf(board, problemId);
  const done = measures.filter((measure) => measure.done).length;
  const add = (text: string) =>
    perform({ type: 'add-measure', problemId, measure: { id: newId(), text, group: '', done: false, passage: null } });
  const row = (measure: Measure, index: number) => (
    <MeasureRow
      key={measure.id}
      measure={measure}
      number={index + 1}
      sharedWith={(board.problemsByMeasure.get(measure.id)?.length ?? 1) - 1}
      drafts={drafts}
      onTick={(isDone) => perform({ type: 'tick-measure', id: measure.id, done: isDone })}
      onEdit={(from, to) => perform({ type: 'edit-measure', id: measure.id, from, to })}
      details={
        <MeasureDetails
          measure={measure}
          number={index + 1}
          persons={persons}
          dossier={dossier}
          perform={perform}
          newId={newId}
          drafts={drafts}
          today={today}
        />
      }
      onUnpair={() => perform({ type: 'unpair-measure', problemId, measureId: measure.id })}
      onDelete={() => perform({ type: 'delete-measure', id: measure.id })}
    />
  );
  return (
    <section aria-label="整改措施">
      <h3 className={styles.head}>
        整改措施
        <span className={styles.count}>
          {measures.length > 0 ? `已落实 ${done} / ${measures.length}` : '还没有措施'}
        </span>
      </h3>
      <ul className={styles.list}>{measures.map(row)}</ul>
      <div className={styles.add}>
        <MeasureAdd draftKey={`problem/${problemId}/new-measure`} drafts={drafts} onAdd={add} />
        {board.measures.size > measures.length && (
          <Button isSmall variant="quiet" icon="pair" onPress={() => setPicking(true)}>
            配上已有的措施
          </Button>
        )}
      </div>
      {isPicking && (
        <MeasurePicker board={board} problem={problem} perform={perform} onClose={() => setPicking(false)} />
      )}
    </section>
  );
}
