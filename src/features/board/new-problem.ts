import type { AddProblem } from '../../domain/command.ts';
import type { CategoryId, ProblemId } from '../../domain/id.ts';
import { BLANK_PROBLEM, problemTextToTitle } from '../../domain/problem.ts';
import type { Stage } from '../../domain/stage.ts';

/** A card from what was typed at the foot of a column: the first sentence is its title. */
export const textToAddProblem = (
  id: ProblemId,
  stage: Stage,
  text: string,
  categoryId: CategoryId | null,
): AddProblem => ({
  type: 'add-problem',
  after: 'end',
  problem: {
    ...BLANK_PROBLEM,
    id,
    stage,
    categoryId,
    ...problemTextToTitle(text.trim()),
  },
});
