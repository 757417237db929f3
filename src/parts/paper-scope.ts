import { categoriesOf } from '../domain/board.ts';
import type { Board } from '../domain/board.ts';
import { NO_FILTER } from '../domain/board-filter.ts';
import type { BoardFilter } from '../domain/board-filter.ts';
import type { ProblemId } from '../domain/id.ts';
import { personsOf } from '../domain/person.ts';
import { STAGES, stageToChinese } from '../domain/stage.ts';
import type { Option } from '../ui/Select.tsx';

/** What a paper may be made of: all problems, those that were chosen on the board, or those of one category, person or stage. */
export interface ScopeOption extends Option<string> {
  readonly scope: BoardFilter;
}

export const WHOLE: ScopeOption = { id: 'whole', label: '全部问题', scope: NO_FILTER };

export const CHOSEN = 'chosen';

/** `chosen`: cards chosen on the board; some of them may be gone since, and all of them together are no part. */
export function scopeOptions(board: Board, chosen: readonly ProblemId[] = []): readonly ScopeOption[] {
  const option = (id: string, label: string, part: Partial<BoardFilter>): ScopeOption => ({
    id,
    label,
    scope: { ...NO_FILTER, ...part },
  });
  const ids = chosen.filter((id) => board.problems.has(id));
  const isPart = ids.length > 0 && ids.length < board.problems.size;
  return [
    WHOLE,
    ...(isPart ? [option(CHOSEN, `选中的 ${ids.length} 个问题`, { ids })] : []),
    ...categoriesOf(board).map(({ id, name }) => option(`category ${id}`, `类别：${name}`, { category: id })),
    ...personsOf(board).map((name) => option(`person ${name}`, `责任人：${name}`, { person: name })),
    ...STAGES.map((stage) => option(`stage ${stage}`, `阶段：${stageToChinese(stage)}`, { stage })),
  ];
}
