import type { Board } from '../../domain/board.ts';
import type { LampRule } from '../../domain/lamp.ts';
import type { Lane } from '../../domain/lanes.ts';
import { titleToLabel } from '../../domain/problem.ts';
import { SORT_LABELS } from '../../domain/sorting.ts';
import type { SortBy } from '../../domain/sorting.ts';
import { stageToChinese } from '../../domain/stage.ts';
import { cardFacts, factsToSentence } from '../../parts/card-facts.ts';
import type { ProblemNumbers } from '../../parts/problem-numbers.ts';
import type { DragWords } from '../../ui/drag/drag-board-context.ts';
import type { Spot } from '../../ui/drag/place.ts';
import { columnToPlace } from './column-id.ts';

/** A longer title is not heard out with every step. */
const LONGEST_NAME = 20;

/** What is said while a card moves: titles and columns, never ids. */
export function boardWords(
  board: Board,
  numbers: ProblemNumbers,
  lamps: LampRule,
  lanes: readonly Lane[] | null,
  sortBy: SortBy | null,
): DragWords {
  const name = (id: string): string => {
    const label = titleToLabel(board.problems.get(id)?.title ?? '');
    return label.length > LONGEST_NAME ? `${label.slice(0, LONGEST_NAME)}…` : label;
  };
  const these = (id: string, count: number): string => (count > 1 ? `“${name(id)}”等 ${count} 张` : `“${name(id)}”`);
  const spotToChinese = ({ column, position, of }: Spot): string => {
    const place = columnToPlace(column);
    const lane = lanes?.find(({ id }) => id === place?.lane);
    const name = `${lane ? `“${lane.name}”的` : ''}${place ? stageToChinese(place.stage) : ''}`;
    return sortBy === null
      ? `${name}第 ${position} 位，共 ${of} 张`
      : `${name}，共 ${of} 张，按${SORT_LABELS[sortBy]}排`;
  };
  return {
    role: '卡片',
    instructions:
      '回车打开，空格拿起。拿起后用方向键移动，再按空格放下，按 Esc 放回原处。按 Alt 加方向键直接移动一格。按 X 选中，按 Shift 加方向键连续选择。',
    chosen: '已选中',
    name,
    label: (id) => {
      const problem = board.problems.get(id);
      return problem ? factsToSentence(cardFacts(board, problem, numbers.get(id) ?? null, lamps)) : '';
    },
    pickedUp: (id, count) => `已拿起${these(id, count)}`,
    over: (_, spot) => spotToChinese(spot),
    dropped: (id, spot, count) => `${these(id, count)}已移到${spotToChinese(spot)}`,
    cancelled: (id, count) => (board.problems.has(id) ? `${these(id, count)}放回原处` : '拿着的卡片刚才被删除了'),
  };
}
