import { lazy, Suspense } from 'react';
import type { Board } from '../domain/board.ts';
import type { Command } from '../domain/command.ts';
import type { BoardId } from '../domain/id.ts';
import { today } from '../platform/clock.ts';
import { useGround } from '../queries/ground.ts';
import { useBoard } from '../queries/use-board.ts';
import { useCreateBoard } from '../queries/use-create-board.ts';
import { useDispatch } from '../queries/use-dispatch.ts';
import { boardAddress } from './address.ts';
import type { Address } from './address.ts';
import { Frame } from './Frame.tsx';
import type { Machine } from './machine.ts';
import { tellRefusal } from './tell.ts';
import type { Go } from './use-address.ts';

const ImportWithReader = lazy(() =>
  import('./ImportWithReader.tsx').then((module) => ({ default: module.ImportWithReader })),
);

interface Props {
  readonly machine: Machine;
  readonly address: Address;
  readonly into: BoardId | null;
  readonly go: Go;
}

export function ImportRoute(props: Props) {
  return props.into === null ? <ImportAlone {...props} board={null} /> : <ImportInto {...props} into={props.into} />;
}

/** With a board open, the import can also be added to it. */
function ImportInto({ into, ...props }: Props & { readonly into: BoardId }) {
  const shown = useBoard(into);
  const dispatch = useDispatch(into);
  const adopt = async (command: Command): Promise<boolean> => {
    const { performed, saved } = dispatch(command);
    if (performed.type === 'refusal') tellRefusal(performed.says);
    const isSaved = await saved;
    if (isSaved) arrive(props, into);
    return isSaved;
  };
  if (shown.state === 'opening') return null;
  return <ImportAlone {...props} into={into} board={shown.state === 'ready' ? shown.board : null} adopt={adopt} />;
}

/** Now there is something to keep. */
function arrive({ machine, go }: Pick<Props, 'machine' | 'go'>, boardId: BoardId): void {
  if (!machine.isSample) machine.storage.askToKeep();
  go(boardAddress(boardId));
}

interface AloneProps extends Props {
  readonly board: Board | null;
  readonly adopt?: (command: Command) => Promise<boolean>;
}

function ImportAlone({ machine, address, into, board, adopt, go }: AloneProps) {
  const { desk, newId } = useGround();
  const createBoard = useCreateBoard();
  const create = async (commands: readonly Command[]): Promise<boolean> => {
    const created = await createBoard(commands);
    if (created.ok) arrive({ machine, go }, created.value);
    else tellRefusal(created.error);
    return created.ok;
  };
  return (
    <Frame machine={machine} address={address} boardId={board ? into : null}>
      <Suspense fallback={null}>
        <ImportWithReader
          board={board}
          desk={desk}
          newId={newId}
          thisYear={Number(today().slice(0, 4))}
          readFile={machine.readFile}
          onCreate={create}
          onAdopt={adopt ?? (async () => false)}
        />
      </Suspense>
    </Frame>
  );
}
