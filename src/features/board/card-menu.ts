import type { Command } from '../../domain/command.ts';
import type { ProblemId } from '../../domain/id.ts';
import { STAGES, stageToChinese } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import type { MenuGroup } from '../../ui/menu-group.ts';
import { moveToEdge, moveToStage } from './drop-to-command.ts';

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
