import type { Board } from '../../domain/board.ts';
import type { Command, CorrectDeadline, Together } from '../../domain/command.ts';
import type { CategoryId, ProblemId } from '../../domain/id.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Stage } from '../../domain/stage.ts';

type OneOfSeveral = Together['commands'][number];

/** Several as one step; one alone is itself; null where nothing would change. */
export function asOneStep(commands: readonly OneOfSeveral[]): Command | null {
  const [first, ...others] = commands;
  if (!first) return null;
  return others.length === 0 ? first : { type: 'together', commands };
}

/** 移到 another stage, to its foot, in the order they are shown; those that are there stay. */
export const moveAll = (board: Board, ids: readonly ProblemId[], to: Stage): Command | null =>
  asOneStep(
    problemsOf(board, ids).flatMap(({ id, stage }) =>
      stage === to ? [] : [{ type: 'move-problem', id, from: stage, to, after: 'end' } as const],
    ),
  );

export const setCategoryOfAll = (board: Board, ids: readonly ProblemId[], to: CategoryId | null): Command | null =>
  asOneStep(
    problemsOf(board, ids).flatMap(({ id, categoryId: from }) =>
      from === to ? [] : [{ type: 'set-category', id, from, to } as const],
    ),
  );

export const setOwnerOfAll = (board: Board, ids: readonly ProblemId[], to: string): Command | null =>
  asOneStep(
    problemsOf(board, ids).flatMap(({ id, owner: from }) =>
      from === to ? [] : [{ type: 'edit-problem', id, edits: [{ field: 'owner', from, to }] } as const],
    ),
  );

interface DeadlineOfAll {
  readonly text: string;
  /** How it will be read, and how it is to be read instead; null: as it is read. */
  readonly correct: Pick<CorrectDeadline, 'from' | 'to'> | null;
  readonly reason: string;
}

/** Written where there is none; where there is one it is a 时限调整, with the one reason for all. */
export const setDeadlineOfAll = (
  board: Board,
  ids: readonly ProblemId[],
  { text: to, correct, reason }: DeadlineOfAll,
  newId: () => string,
): Command | null =>
  asOneStep(
    problemsOf(board, ids).flatMap(({ id, deadlineText: from }): readonly OneOfSeveral[] => {
      if (from === to) return [];
      const of = { kind: 'problem', id } as const;
      const written: OneOfSeveral =
        from === ''
          ? { type: 'edit-problem', id, edits: [{ field: 'deadlineText', from, to }] }
          : { type: 'adjust-deadline', of, id: newId(), from, to, reason };
      return correct ? [written, { type: 'correct-deadline', of, ...correct }] : [written];
    }),
  );

export const deleteAll = (board: Board, ids: readonly ProblemId[]): Command | null =>
  asOneStep(problemsOf(board, ids).map(({ id }) => ({ type: 'delete-problem', id })));

const problemsOf = (board: Board, ids: readonly ProblemId[]): readonly Problem[] =>
  ids.flatMap((id) => board.problems.get(id) ?? []);
