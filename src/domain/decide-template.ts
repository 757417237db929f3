import type { Board } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { DeleteTemplate, SaveTemplate } from './command.ts';
import type { Decision } from './decide.ts';
import { keptByName } from './named-list.ts';
import type { SavedTemplate } from './saved-template.ts';
import { refuse } from './rules.ts';

/** Kept, in place of the one with this id, which keeps its place; or of one with the same name. */
export function decideSaveTemplate({ about }: Board, { template }: SaveTemplate): Decision {
  if (!about) return refuse('no-board', '这块看板还没有建立，或已不在这里。');
  const name = template.name.trim();
  if (!name) return refuse('empty-text', '模板要有一个名称。');
  const others = isDefault(template) ? about.templates.map(withoutDefault) : about.templates;
  const templates = keptByName(others, { ...template, name });
  const isSame = JSON.stringify(templates) === JSON.stringify(about.templates);
  return { type: 'change', change: isSame ? NO_CHANGE : { ...NO_CHANGE, updated: [[about, { ...about, templates }]] } };
}

const isDefault = (template: SavedTemplate): boolean => template.kind === 'ledger' && template.isDefault === true;

/** One is the default at most. */
const withoutDefault = (template: SavedTemplate): SavedTemplate =>
  template.kind === 'ledger' && template.isDefault ? { ...template, isDefault: false } : template;

export function decideDeleteTemplate({ about }: Board, { template }: DeleteTemplate): Decision {
  if (!about?.templates.some(({ id }) => id === template.id)) return refuse('gone', '这个模板已被删除。');
  const templates = about.templates.filter(({ id }) => id !== template.id);
  return { type: 'change', change: { ...NO_CHANGE, updated: [[about, { ...about, templates }]] } };
}
