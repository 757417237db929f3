import type { Board } from '../../domain/board.ts';
import { categoriesOf } from '../../domain/board.ts';
import type { Problem } from '../../domain/problem.ts';
import { STAGES, stageToChinese } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import type { Perform } from '../../queries/perform.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './ProblemPlace.module.css';

interface Props {
  readonly board: Board;
  readonly problem: Problem;
  readonly perform: Perform;
}

const NO_CATEGORY = '*';

/** Which aspect it belongs to, and how far it has come. */
export function ProblemPlace({ board, problem, perform }: Props) {
  const { id, categoryId, stage } = problem;
  const setCategory = (to: string): void =>
    void perform({ type: 'set-category', id, from: categoryId, to: to === NO_CATEGORY ? null : to });
  const move = (to: Stage): void => {
    if (to !== stage) perform({ type: 'move-problem', id, from: stage, to, after: 'end' });
  };
  return (
    <section className={styles.place} aria-label="类别和阶段">
      <Select
        label="查摆方面"
        value={categoryId ?? NO_CATEGORY}
        options={[
          { id: NO_CATEGORY, label: '无类别' },
          ...categoriesOf(board).map((category) => ({ id: category.id, label: category.name })),
        ]}
        onChange={setCategory}
      />
      <Select
        label="阶段"
        value={stage}
        options={STAGES.map((to) => ({ id: to, label: stageToChinese(to) }))}
        onChange={move}
      />
    </section>
  );
}
