import type { Board } from './board.ts';
import { categoriesOf, measuresInOrder } from './board.ts';
import type { Category } from './category.ts';
import type { Measure } from './measure.ts';
import type { Problem } from './problem.ts';

/** A category with its problems; null for the problems that have none. */
export interface CategoryGroup {
  readonly category: Category | null;
  readonly problems: readonly Problem[];
}

/** Measures under one heading of the paper; heading '' where it gave none. */
export interface MeasureGroup {
  readonly heading: string;
  readonly measures: readonly Measure[];
}

/**
 * Problems by category, as a paper lists them: the categories in their order, those without one last; inside a category the
 * order of the imported text, then what was added by hand, oldest first. The stage a card is in does not change its place.
 * Categories without problems are left out.
 */
export function problemsByCategory(board: Board): readonly CategoryGroup[] {
  const byCategory = new Map<string, Problem[]>();
  for (const problem of board.problems.values()) {
    const key = problem.categoryId !== null && board.categories.has(problem.categoryId) ? problem.categoryId : '';
    const group = byCategory.get(key) ?? [];
    group.push(problem);
    byCategory.set(key, group);
  }
  return [...categoriesOf(board), null].flatMap((category) => {
    const problems = byCategory.get(category?.id ?? '');
    return problems ? [{ category, problems: problems.sort(comparePlace) }] : [];
  });
}

/** Measures by the heading they stood under, in the paper's order; headings in the order of their first measure. */
export function measuresByHeading(board: Board): readonly MeasureGroup[] {
  const byHeading = new Map<string, Measure[]>();
  for (const measure of measuresInOrder(board)) {
    const group = byHeading.get(measure.group) ?? [];
    group.push(measure);
    byHeading.set(measure.group, group);
  }
  return [...byHeading].map(([heading, measures]) => ({ heading, measures }));
}

/** 序号: each record's number, from 1, down the groups. */
export const numbersOf = (records: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(records.map(({ id }, at) => [id, at + 1]));

/** Ids are UUIDv7: in code-unit order they are in the order they were made. */
function comparePlace(a: Problem, b: Problem): number {
  const byId = a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  if (a.passage === null || b.passage === null) return Number(a.passage === null) - Number(b.passage === null) || byId;
  if (a.passage.sourceId !== b.passage.sourceId) return a.passage.sourceId < b.passage.sourceId ? -1 : 1;
  return a.passage.start - b.passage.start || byId;
}
