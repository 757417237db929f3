import type { RefObject } from 'react';
import type { ProblemId } from '../../domain/id.ts';
import type { Stage } from '../../domain/stage.ts';
import type { Perform } from '../../queries/perform.ts';
import type { DragBoardHandle } from '../../ui/drag/DragBoard.tsx';
import { FloatingMenu } from '../../ui/FloatingMenu.tsx';
import { cardMenu, menuToCommand } from './card-menu.ts';

export interface OpenMenu {
  readonly id: ProblemId;
  readonly stage: Stage;
  readonly anchor: Element;
}

interface Props {
  readonly menu: OpenMenu;
  readonly handle: RefObject<DragBoardHandle | null>;
  readonly perform: Perform;
  readonly onOpenCard: (id: ProblemId) => void;
  readonly onClose: () => void;
}

export function CardMenu({ menu: { id, stage, anchor }, handle, perform, onOpenCard, onClose }: Props) {
  const act = (entry: string): void => {
    if (entry === 'open') return onOpenCard(id);
    const command = menuToCommand(entry, id, stage);
    if (!command) return;
    handle.current?.expectFocus(id);
    perform(command);
  };
  return <FloatingMenu label="卡片操作" anchor={anchor} groups={cardMenu(stage)} onAction={act} onClose={onClose} />;
}
