import type { Board } from '../domain/board.ts';
import type { BoardFilter } from '../domain/board-filter.ts';
import type { Day } from '../domain/day.ts';
import type { ProblemId } from '../domain/id.ts';
import { PrintScreen } from '../features/print/PrintScreen.tsx';
import { usePaperKind } from '../parts/use-paper-kind.ts';
import { useGround } from '../queries/ground.ts';
import type { Perform } from '../queries/perform.ts';
import { useDossierWords } from '../queries/use-dossier-words.ts';
import type { Drafts } from '../ui/use-draft.ts';
import { paperDoors } from './paper-doors.ts';

interface Props {
  readonly board: Board;
  readonly today: Day;
  readonly chosen: readonly ProblemId[] | null;
  readonly onFigure: (filter: BoardFilter) => void;
  readonly perform: Perform;
  readonly drafts: Drafts;
}

/** 材料, with what the dossiers say where the paper tells of it. */
export function PapersRoute({ board, today, chosen, onFigure, perform, drafts }: Props) {
  const { newId } = useGround();
  const [{ kind, needsDossier = false }, choose] = usePaperKind(paperDoors.memory);
  const dossier = useDossierWords(board.id, needsDossier) ?? null;
  return (
    <PrintScreen
      board={board}
      asOf={today}
      dossier={dossier}
      kind={kind}
      onKind={choose}
      onFigure={onFigure}
      chosen={chosen}
      perform={perform}
      newId={newId}
      drafts={drafts}
      doors={paperDoors}
    />
  );
}
