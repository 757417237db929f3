import type { BoardSummary } from '../domain/board-store.ts';
import type { BoardId } from '../domain/id.ts';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { today } from '../platform/clock.ts';
import { useGround } from '../queries/ground.ts';
import { useCreateBoard } from '../queries/use-create-board.ts';
import type { Machine } from './machine.ts';
import { tellRefusal } from './tell.ts';
import type { Go } from './use-address.ts';

interface Props {
  readonly machine: Machine;
  readonly boards: readonly BoardSummary[];
  readonly keeper: string | null;
  readonly onKeeper: (name: string) => void;
  readonly onOpen: (boardId: BoardId) => void;
  readonly go: Go;
}

export function HomeRoute({ machine, boards, keeper, onKeeper, onOpen, go }: Props) {
  const { newId } = useGround();
  const createBoard = useCreateBoard();
  return (
    <HomeScreen
      boards={boards}
      newId={newId}
      thisYear={Number(today().slice(0, 4))}
      keeper={keeper}
      onKeeper={onKeeper}
      onImport={() => go({ at: 'import', into: null })}
      onCreate={(command) =>
        void createBoard([command]).then((created) => (created.ok ? onOpen(created.value) : tellRefusal(created.error)))
      }
      onOpen={onOpen}
      onCarryOver={() => go({ at: 'carry-over', from: null, into: null })}
      onRestore={() => go({ at: 'data' })}
      onSample={machine.openSample}
      isSample={machine.isSample}
      isFile={machine.isFile}
    />
  );
}
