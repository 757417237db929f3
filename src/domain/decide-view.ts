import type { Board } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { DeleteView, SaveView } from './command.ts';
import type { Decision } from './decide.ts';
import { keptByName } from './named-list.ts';
import { refuse } from './rules.ts';

/** Kept, in place of the one with this id, which keeps its place; or of one with the same name. */
export function decideSaveView({ about }: Board, { view }: SaveView): Decision {
  if (!about) return refuse('no-board', '这块看板还没有建立，或已不在这里。');
  const name = view.name.trim();
  if (!name) return refuse('empty-text', '视图要有一个名称。');
  const views = keptByName(about.views, { ...view, name });
  const isSame = JSON.stringify(views) === JSON.stringify(about.views);
  return { type: 'change', change: isSame ? NO_CHANGE : { ...NO_CHANGE, updated: [[about, { ...about, views }]] } };
}

export function decideDeleteView({ about }: Board, { view }: DeleteView): Decision {
  if (!about?.views.some(({ id }) => id === view.id)) return refuse('gone', '这个视图已被删除。');
  const views = about.views.filter(({ id }) => id !== view.id);
  return { type: 'change', change: { ...NO_CHANGE, updated: [[about, { ...about, views }]] } };
}
