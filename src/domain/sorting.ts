import type { Board } from './board.ts';
import type { ProblemId } from './id.ts';
import { textToPersons } from './person.ts';
import type { Problem } from './problem.ts';
import { STAGES } from './stage.ts';

/** What the cards of each column are sorted by, instead of the order made by hand. */
export type SortBy = (typeof SORTS)[number];

export const SORTS = ['deadline', 'owner'] as const;

export const SORT_LABELS: Readonly<Record<SortBy, string>> = { deadline: '时限先后', owner: '责任人姓名' };

/** Each column sorted; what is alike stays in the order made by hand, and what has none stands last. */
export function sortedByStage(
  board: Board,
  visible: Board['problemsByStage'],
  by: SortBy | null,
): Board['problemsByStage'] {
  if (by === null) return visible;
  const compare = by === 'deadline' ? compareKeys : new Intl.Collator('zh-Hans-CN').compare;
  const sorted = (ids: readonly ProblemId[]): readonly ProblemId[] =>
    ids
      .map((id) => ({ id, key: keyOf(board.problems.get(id), by) }))
      .sort((a, b) => Number(a.key === '') - Number(b.key === '') || compare(a.key, b.key))
      .map(({ id }) => id);
  const [identified, rectifying, completed] = STAGES.map((stage) => sorted(visible[stage]));
  return { identified: identified ?? [], rectifying: rectifying ?? [], completed: completed ?? [] };
}

export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function keyOf(problem: Problem | undefined, by: SortBy): string {
  if (!problem) return '';
  return by === 'owner' ? (textToPersons(problem.owner)[0] ?? '') : deadlineToKey(problem);
}

/** 立行立改 first, then by day, then 长期坚持, then what could not be read; '' is none at all. */
export function deadlineToKey({ deadlineText, deadline }: Pick<Problem, 'deadlineText' | 'deadline'>): string {
  if (!deadlineText.trim()) return '';
  switch (deadline?.kind) {
    case 'immediate':
      return '0';
    case 'dated':
      return `1${deadline.date}`;
    case 'long-term':
      return '2';
    default:
      return '3';
  }
}
