import { lazy, Suspense, useState } from 'react';
import type { BoardId } from '../domain/id.ts';
import { useFollowStorage } from '../queries/follow-storage.ts';
import { useBoards } from '../queries/use-boards.ts';
import { boardAddress } from './address.ts';
import type { Address } from './address.ts';
import { BoardRoute } from './BoardRoute.tsx';
import { Frame } from './Frame.tsx';
import { GateScreen } from './GateScreen.tsx';
import { ImportRoute } from './ImportRoute.tsx';
import { KEEPER, LAST_BOARD } from './machine.ts';
import type { Machine } from './machine.ts';
import { useAddress } from './use-address.ts';
import { VanishedScreen } from './VanishedScreen.tsx';

const HomeRoute = lazy(() => import('./HomeRoute.tsx').then((module) => ({ default: module.HomeRoute })));
const CarryOverRoute = lazy(() =>
  import('./CarryOverRoute.tsx').then((module) => ({ default: module.CarryOverRoute })),
);
const DataRoute = lazy(() => import('./DataRoute.tsx').then((module) => ({ default: module.DataRoute })));

/** The frame of the program: where one is decides which screen is shown. */
export function App({ machine }: { readonly machine: Machine }) {
  const [address, go] = useAddress();
  const closed = useFollowStorage();
  const boards = useBoards();
  const [keeper, setKeeper] = useState(() => machine.memory.read(KEEPER));
  const reopen = (): void => void machine.updates.reopen();
  if (closed?.code === 'vanished') return <VanishedScreen failure={closed} onReopen={reopen} />;
  if (closed) return <GateScreen failure={closed} onRetry={reopen} onReopen={reopen} />;
  if (!boards) return null;
  if (address.at === 'board') return <BoardRoute key={address.boardId} machine={machine} address={address} go={go} />;
  const last = machine.memory.read(LAST_BOARD);
  const boardId = boards.find(({ id }) => id === last)?.id ?? boards[0]?.id ?? null;
  const rememberKeeper = (name: string): void => {
    machine.memory.write(KEEPER, name);
    setKeeper(name);
  };
  if (address.at === 'import') return <ImportRoute machine={machine} into={address.into} address={address} go={go} />;
  return (
    <Frame machine={machine} address={address} boardId={railBoard(address) ?? boardId}>
      <Suspense fallback={null}>
        {address.at === 'data' ? (
          <DataRoute machine={machine} keeper={keeper ?? ''} onKeeper={rememberKeeper} />
        ) : address.at === 'carry-over' ? (
          <CarryOverRoute machine={machine} boards={boards} address={address} go={go} />
        ) : (
          <HomeRoute
            machine={machine}
            boards={boards}
            keeper={keeper}
            onKeeper={rememberKeeper}
            onOpen={(id) => go(boardAddress(id))}
            go={go}
          />
        )}
      </Suspense>
    </Frame>
  );
}

const railBoard = (address: Address): BoardId | null =>
  address.at === 'carry-over' ? (address.into ?? address.from) : null;
