import type { Board } from './board.ts';
import type { Category } from './category.ts';
import { problemsByCategory } from './paper-order.ts';
import type { Problem } from './problem.ts';

/** One page of a meeting, in the order of the papers: the figures, then each category with its problems. */
export type Slide =
  | { readonly kind: 'opening'; readonly id: 'opening' }
  | {
      readonly kind: 'category';
      readonly id: string;
      readonly category: Category | null;
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'problem';
      readonly id: string;
      readonly category: Category | null;
      readonly problem: Problem;
      /** 序号, from 1, down all categories. */
      readonly number: number;
    };

export function slidesOf(board: Board): readonly Slide[] {
  let number = 0;
  const pages = problemsByCategory(board).flatMap(({ category, problems }): readonly Slide[] => [
    { kind: 'category', id: `c:${category?.id ?? ''}`, category, problems },
    ...problems.map((problem): Slide => {
      number += 1;
      return { kind: 'problem', id: `p:${problem.id}`, category, problem, number };
    }),
  ]);
  return [{ kind: 'opening', id: 'opening' }, ...pages];
}

/** Where a page stands; a page that is no more is the first one. */
export const slideAt = (slides: readonly Slide[], id: string | null): number =>
  Math.max(
    0,
    slides.findIndex((slide) => slide.id === id),
  );
