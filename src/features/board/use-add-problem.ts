import { NO_FILTER, isFiltering } from '../../domain/board-filter.ts';
import type { BoardFilter } from '../../domain/board-filter.ts';
import type { Stage } from '../../domain/stage.ts';
import type { Perform, Performed } from '../../queries/perform.ts';
import { announce } from '../../ui/announce.ts';
import { toast } from '../../ui/toasts.ts';
import { textToAddProblem } from './new-problem.ts';

interface Adding {
  readonly filter: BoardFilter;
  readonly perform: Perform;
  readonly newId: () => string;
}

/** Adds a card; under a category's filter it belongs to that category. A card that the filter hides is spoken of. */
export function useAddProblem({ filter, perform, newId }: Adding): (stage: Stage, text: string) => Performed {
  return (stage, text) => {
    const categoryId = filter.category === 'none' ? null : filter.category;
    const performed = perform(textToAddProblem(newId(), stage, text, categoryId));
    if (performed.type === 'pending') announce('已添加');
    if (performed.type === 'pending' && isFiltering({ ...filter, category: NO_FILTER.category }))
      toast({ says: '已添加。如果没有看到，是筛选把它挡住了。' });
    return performed;
  };
}
