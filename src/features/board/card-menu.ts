import type { Board } from '../../domain/board.ts';
import type { Command } from '../../domain/command.ts';
import type { ProblemId } from '../../domain/id.ts';
import { STAGES, stageToChinese } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import type { MenuGroup } from '../../ui/menu-group.ts';
import { moveToEdge, moveToStage } from './drop-to-command.ts';
import { deleteAll, moveAll } from './selection-commands.ts';

/** What can be done with several cards at once from the menu of one of them. */
export const cardsMenu = (count: number): readonly MenuGroup[] => [
  {
    title: `把选中的 ${count} 张移到`,
    entries: STAGES.map((to) => ({ id: to, label: stageToChinese(to) })),
  },
  { entries: [{ id: 'delete', label: `删除选中的 ${count} 张`, icon: 'delete', keys: 'Delete' }] },
];

/** The command an entry of that menu means. */
export function cardsMenuToCommand(entry: string, board: Board, ids: readonly ProblemId[]): Command | null {
  if (entry === 'delete') return deleteAll(board, ids);
  const to = STAGES.find((stage) => stage === entry);
  return to ? moveAll(board, ids, to) : null;
}

/** What can be done with a card of this stage from its menu. */
export const cardMenu = (stage: Stage): readonly MenuGroup[] => [
  { entries: [{ id: 'open', label: '打开', icon: 'edit', keys: '回车' }] },
  {
    title: '移到',
    entries: [
      ...STAGES.map((to) => ({ id: to, label: stageToChinese(to), isDisabled: to === stage })),
      { id: 'top', label: '本列最上', icon: 'up' },
      { id: 'bottom', label: '本列最下', icon: 'down' },
    ],
  },
  { entries: [{ id: 'delete', label: '删除卡片', icon: 'delete', keys: 'Delete' }] },
];

/** The command a menu entry means; null for those that are no command. */
export function menuToCommand(entry: string, id: ProblemId, stage: Stage): Command | null {
  switch (entry) {
    case 'top':
      return moveToEdge(id, stage, null);
    case 'bottom':
      return moveToEdge(id, stage, 'end');
    case 'delete':
      return { type: 'delete-problem', id };
    default: {
      const to = STAGES.find((other) => other === entry);
      return to ? moveToStage(id, stage, to) : null;
    }
  }
}
