import type { Board } from './board.ts';
import { categoriesOf } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { AddCategory, EditCategory } from './command.ts';
import type { Decision } from './decide.ts';
import { editText } from './edit-text.ts';
import { rankBetween } from './rank.ts';
import { refuse } from './rules.ts';

export function decideAddCategory(board: Board, { category }: AddCategory): Decision {
  if (board.categories.has(category.id)) return refuse('exists', '这个类别已经有了。');
  if (!category.name.trim()) return refuse('empty-text', '类别要有一个名称。');
  const rank = rankBetween(categoriesOf(board).at(-1)?.rank ?? null, null);
  return { type: 'change', change: { ...NO_CHANGE, added: [{ ...category, kind: 'category', rev: 1, rank }] } };
}

export function decideEditCategory(board: Board, { id, edits }: EditCategory): Decision {
  const category = board.categories.get(id);
  if (!category) return refuse('gone', '这个类别已被删除。');
  return editText(category, edits, {
    labels: { name: '类别名称', shortName: '类别简称' },
    compulsory: ['name', 'shortName'],
  });
}
