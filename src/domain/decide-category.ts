import type { Board } from './board.ts';
import { categoriesOf } from './board.ts';
import type { Category } from './category.ts';
import { TINTS } from './category.ts';
import { NO_CHANGE } from './change.ts';
import type { AddCategory, EditCategory, PlaceCategory, RemoveCategory, TintCategory } from './command.ts';
import type { Decision } from './decide.ts';
import { editText } from './edit-text.ts';
import { rankBetween, ranksBetween } from './rank.ts';
import { refuse } from './rules.ts';
import type { Refusal } from './rules.ts';

const categoryGone = (): Refusal => refuse('gone', '这个类别已被删除（可按 Ctrl+Z 找回）。');

export function decideAddCategory(board: Board, { category }: AddCategory): Decision {
  if (board.categories.has(category.id)) return refuse('exists', '这个类别已经有了。');
  if (!category.name.trim()) return refuse('empty-text', '类别要有一个名称。');
  const rank = rankBetween(categoriesOf(board).at(-1)?.rank ?? null, null);
  return { type: 'change', change: { ...NO_CHANGE, added: [{ ...category, kind: 'category', rev: 1, rank }] } };
}

export function decideEditCategory(board: Board, { id, edits }: EditCategory): Decision {
  const category = board.categories.get(id);
  if (!category) return categoryGone();
  return editText(category, edits, {
    labels: { name: '类别名称', shortName: '类别简称' },
    compulsory: ['name', 'shortName'],
  });
}

export function decideTintCategory(board: Board, { id, from, to }: TintCategory): Decision {
  const category = board.categories.get(id);
  if (!category) return categoryGone();
  if (category.tint === to) return { type: 'change', change: NO_CHANGE };
  if (category.tint !== from) return refuse('changed-meanwhile', '这个类别的颜色刚才已在另一个窗口改过。');
  return changed(category, { ...category, tint: Math.min(Math.max(Math.trunc(to), 0), TINTS - 1) });
}

export function decidePlaceCategory(board: Board, { id, after }: PlaceCategory): Decision {
  const category = board.categories.get(id);
  if (!category) return categoryGone();
  const others = categoriesOf(board).filter((other) => other.id !== id);
  const above = after === null ? -1 : others.findIndex((other) => other.id === after);
  if (after !== null && above < 0) return categoryGone();
  if (categoriesOf(board)[above + 1]?.id === id) return { type: 'change', change: NO_CHANGE };
  const [before, behind] = [others[above]?.rank ?? null, others[above + 1]?.rank ?? null];
  // An undo may have brought a category back beside its equal.
  if (before !== null && behind !== null && before >= behind)
    return respaced([...others.slice(0, above + 1), category, ...others.slice(above + 1)]);
  return changed(category, { ...category, rank: rankBetween(before, behind) });
}

/** Every category a new rank, in this order. */
function respaced(categories: readonly Category[]): Decision {
  const ranks = ranksBetween(null, null, categories.length);
  const updated = categories.map((category, at) => [category, { ...category, rank: ranks[at] ?? '' }] as const);
  return { type: 'change', change: { ...NO_CHANGE, updated } };
}

/** Removes the category; its problems go where the person says. */
export function decideRemoveCategory(board: Board, { id, to }: RemoveCategory): Decision {
  const category = board.categories.get(id);
  if (!category) return categoryGone();
  if (to === id || (to !== null && !board.categories.has(to))) return refuse('gone', '要移去的类别已不在这块看板上。');
  const problems = [...board.problems.values()].filter(({ categoryId }) => categoryId === id);
  const updated = problems.map((problem) => [problem, { ...problem, categoryId: to }] as const);
  return { type: 'change', change: { ...NO_CHANGE, updated, removed: [category] } };
}

const changed = (from: Category, to: Category): Decision => ({
  type: 'change',
  change: { ...NO_CHANGE, updated: [[from, to]] },
});
