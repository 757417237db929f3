import { useState } from 'react';
import type { Board } from '../../domain/board.ts';
import type { BoardFilter } from '../../domain/board-filter.ts';
import { filterOf } from '../../domain/saved-view.ts';
import type { Looked } from '../../domain/saved-view.ts';
import type { Perform } from '../../queries/perform.ts';
import { announce } from '../../ui/announce.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { ManageViewsDialog } from './ManageViewsDialog.tsx';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import type { Looking } from './use-look.ts';
import { entryToViewAct, lookToLabel, viewMenu } from './view-words.ts';

interface Props {
  readonly board: Board;
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly looking: Looking;
  readonly perform: Perform;
  readonly newId: () => string;
}

/** How the board is looked at: its lanes, its order, and what was kept of both and of the filter under a name. */
export function ViewMenu({ board, filter, onFilter, looking, perform, newId }: Props) {
  const [asking, ask] = useState<'save' | 'manage' | null>(null);
  const now: Looked = { filter, lanesBy: looking.lanesBy, sortBy: looking.sortBy };
  const act = (entry: string): void => {
    const meant = entryToViewAct(entry, board);
    if (!meant) return;
    switch (meant.type) {
      case 'divide':
        return looking.look({ lanesBy: meant.lanesBy });
      case 'sort':
        return looking.look({ sortBy: meant.sortBy });
      case 'apply':
        looking.look({ lanesBy: meant.view.lanesBy, sortBy: meant.view.sortBy });
        onFilter(filterOf(meant.view, board));
        return announce(`已换成视图“${meant.view.name}”`);
      case 'save':
      case 'manage':
        return ask(meant.type);
    }
  };
  const done = (): void => ask(null);
  return (
    <>
      <MenuButton label={lookToLabel(board, now)} icon="board" groups={viewMenu(board, now)} onAction={act} />
      {asking === 'save' && <SaveViewDialog board={board} now={now} newId={newId} perform={perform} onClose={done} />}
      {asking === 'manage' && <ManageViewsDialog board={board} perform={perform} onClose={done} />}
    </>
  );
}
