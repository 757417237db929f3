import type { AddProblem } from '../../domain/command.ts';
import type { CategoryId, ProblemId } from '../../domain/id.ts';
import { problemTextToTitle } from '../../domain/problem.ts';
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
    id,
    stage,
    categoryId,
    ...problemTextToTitle(text.trim()),
    leader: '',
    owner: '',
    unit: '',
    deadlineText: '',
    progressText: '',
    remark: '',
    passage: null,
  },
});
