import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { isFiltering } from '../../domain/board-filter.ts';
import type { BoardFilter } from '../../domain/board-filter.ts';
import type { ProblemId } from '../../domain/id.ts';
import type { Stage } from '../../domain/stage.ts';
import type { Perform, Performed } from '../../queries/perform.ts';
import { announce } from '../../ui/announce.ts';
import type { DragBoardHandle } from '../../ui/drag/DragBoard.tsx';
import { toast } from '../../ui/toasts.ts';
import { textToAddProblem } from './new-problem.ts';
import type { ShownColumn } from './use-shown-columns.ts';

interface Adding {
  readonly columns: readonly ShownColumn[];
  readonly handle: RefObject<DragBoardHandle | null>;
  readonly filter: BoardFilter;
  readonly perform: Perform;
  readonly newId: () => string;
}

/** Adds a card and brings it into sight. Under a category's filter it belongs to that category; one that the filter hides is spoken of. */
export function useAddProblem({
  columns,
  handle,
  filter,
  perform,
  newId,
}: Adding): (stage: Stage, text: string) => Performed {
  const added = useRef<ProblemId | null>(null);
  useEffect(() => {
    if (added.current === null) return;
    const isShown = columns.some(({ itemIds }) => itemIds.includes(added.current ?? ''));
    if (isShown) handle.current?.revealItem(added.current);
    else if (isFiltering(filter)) toast({ says: '已添加。这张卡片不符合现在的筛选，所以没有显示。' });
    added.current = null;
  }, [columns, handle, filter]);
  return (stage, text) => {
    const id = newId();
    const categoryId = filter.category === 'none' ? null : filter.category;
    const performed = perform(textToAddProblem(id, stage, text, categoryId));
    if (performed.type === 'pending') {
      added.current = id;
      announce('已添加');
    }
    return performed;
  };
}
