import type { RefObject } from 'react';
import type { Board } from '../../domain/board.ts';
import type { ProblemId } from '../../domain/id.ts';
import type { Stage } from '../../domain/stage.ts';
import type { Perform } from '../../queries/perform.ts';
import type { DragBoardHandle } from '../../ui/drag/DragBoard.tsx';
import { FloatingMenu } from '../../ui/FloatingMenu.tsx';
import { cardMenu, cardsMenu, cardsMenuToCommand, menuToCommand } from './card-menu.ts';

export interface OpenMenu {
  readonly id: ProblemId;
  readonly stage: Stage;
  readonly anchor: Element;
}

interface Props {
  readonly board: Board;
  readonly menu: OpenMenu;
  /** What is done is done with these: the card's own, or all that are chosen where it is one of them. */
  readonly ids: readonly ProblemId[];
  readonly handle: RefObject<DragBoardHandle | null>;
  readonly perform: Perform;
  readonly onOpenCard: (id: ProblemId) => void;
  readonly onClose: () => void;
}

export function CardMenu({ board, menu: { id, stage, anchor }, ids, handle, perform, onOpenCard, onClose }: Props) {
  const isMany = ids.length > 1;
  const act = (entry: string): void => {
    if (entry === 'open') return onOpenCard(id);
    const command = isMany ? cardsMenuToCommand(entry, board, ids) : menuToCommand(entry, id, stage);
    if (!command) return;
    handle.current?.expectFocus(id);
    perform(command);
  };
  return (
    <FloatingMenu
      label="卡片操作"
      anchor={anchor}
      groups={isMany ? cardsMenu(ids.length) : cardMenu(stage)}
      onAction={act}
      onClose={onClose}
    />
  );
}
