import type { Board } from '../domain/board.ts';
import type { Category } from '../domain/category.ts';
import { GAP_LABELS, gapsOf } from '../domain/rules.ts';
import { lampOf, lampToChinese } from '../domain/lamp.ts';
import type { Lamp, LampRule } from '../domain/lamp.ts';
import type { Gap } from '../domain/rules.ts';
import { titleToLabel } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';

/** What a card shows of a problem. */
export interface CardFacts {
  readonly problem: Problem;
  /** null: not known yet. */
  readonly number: number | null;
  readonly category: Category | null;
  readonly measures: number;
  readonly measuresDone: number;
  readonly gaps: readonly Gap[];
  /** null: none is lit. */
  readonly lamp: Lamp | null;
}

export function cardFacts(board: Board, problem: Problem, number: number | null, lamps: LampRule): CardFacts {
  const ids = board.measuresByProblem.get(problem.id) ?? [];
  return {
    problem,
    number,
    category: problem.categoryId === null ? null : (board.categories.get(problem.categoryId) ?? null),
    measures: ids.length,
    measuresDone: ids.filter((id) => board.measures.get(id)?.done).length,
    gaps: gapsOf(board, problem),
    lamp: lampOf(board, problem, lamps),
  };
}

/** The card in one sentence, for the ear. */
export function factsToSentence({ problem, number, category, measures, measuresDone, gaps, lamp }: CardFacts): string {
  return [
    `问题${number ?? ''}：${titleToLabel(problem.title)}`,
    category && `类别 ${category.name}`,
    measures > 0 && `措施 ${measures} 条，已落实 ${measuresDone} 条`,
    problem.owner && `责任人 ${problem.owner}`,
    problem.deadlineText && `时限 ${problem.deadlineText}`,
    lamp && lamp.kind !== 'normal' && lampToChinese(lamp),
    problem.round > 1 && `第 ${problem.round} 轮整改`,
    ...gaps.map((gap) => GAP_LABELS[gap]),
  ]
    .filter(Boolean)
    .join('，');
}
