import type { Board } from '../../domain/board.ts';
import type { ProblemId } from '../../domain/id.ts';
import type { LampRule } from '../../domain/lamp.ts';
import type { Stage } from '../../domain/stage.ts';
import { cardFacts } from '../../parts/card-facts.ts';
import { ProblemCard } from '../../parts/ProblemCard.tsx';
import type { ProblemNumbers } from '../../parts/problem-numbers.ts';
import { MenuHandle } from './MenuHandle.tsx';
import { SelectHandle } from './SelectHandle.tsx';
import { useSelection } from './use-choosing.ts';

interface Props {
  readonly board: Board;
  readonly numbers: ProblemNumbers;
  readonly lamps: LampRule;
  readonly id: ProblemId;
  readonly isOpen?: boolean;
  readonly isStop?: boolean;
  readonly isRecurring?: boolean;
  /** Without it the card hangs at the pointer. */
  readonly onMenu?: (id: ProblemId, stage: Stage, anchor: Element) => void;
  readonly onToggle?: (id: ProblemId) => void;
}

export function BoardCard({
  board,
  numbers,
  lamps,
  id,
  isOpen = false,
  isStop = false,
  isRecurring = false,
  onMenu,
  onToggle,
}: Props) {
  const isChosen = useSelection(({ ids }) => ids.has(id));
  const problem = board.problems.get(id);
  if (!problem) return null;
  return (
    <ProblemCard
      facts={cardFacts(board, problem, numbers.get(id) ?? null, lamps)}
      isOpen={isOpen}
      isRecurring={isRecurring}
      isLifted={!onMenu}
      isChosen={isChosen}
      box={onToggle && <SelectHandle id={id} isChosen={isChosen} isStop={isStop} onToggle={onToggle} />}
      menu={onMenu && <MenuHandle isStop={isStop} onOpen={(anchor) => onMenu(id, problem.stage, anchor)} />}
    />
  );
}
