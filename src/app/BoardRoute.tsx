import { lazy, Suspense, useCallback, useEffect } from 'react';
import type { Board } from '../domain/board.ts';
import { isFiltering } from '../domain/board-filter.ts';
import type { LampKind } from '../domain/lamp.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import { askBeforeLeaving } from '../platform/leaving.ts';
import { useBoard } from '../queries/use-board.ts';
import { useDispatch } from '../queries/use-dispatch.ts';
import { useSaving } from '../queries/use-saving.ts';
import { useUndo } from '../queries/use-undo.ts';
import { useGround } from '../queries/ground.ts';
import { HOME } from './address.ts';
import type { Address } from './address.ts';
import { BoardScreens } from './BoardScreens.tsx';
import { Frame } from './Frame.tsx';
import { GateScreen } from './GateScreen.tsx';
import { LampSums } from './LampSums.tsx';
import { LAST_BOARD } from './machine.ts';
import type { Machine } from './machine.ts';
import { tellUndone } from './tell.ts';
import type { Go } from './use-address.ts';
import { usePerform } from './use-perform.ts';
import { useToday } from './use-today.ts';

const MoveAsksDialog = lazy(() =>
  import('../parts/MoveAsksDialog.tsx').then((module) => ({ default: module.MoveAsksDialog })),
);

interface Props {
  readonly machine: Machine;
  readonly address: Extract<Address, { at: 'board' }>;
  readonly go: Go;
}

/** An open board: its screens share one way to give commands, one undo and one mark of what is saved. */
export function BoardRoute({ machine, address, go }: Props) {
  const { boardId } = address;
  const reopen = (): void => void machine.updates.reopen();
  const ground = useGround();
  const shown = useBoard(boardId);
  const dispatch = useDispatch(boardId);
  const { undo, redo, undoEntry } = useUndo(boardId, dispatch);
  const saving = useSaving(boardId);
  const undoAndTell = useCallback(() => void undo().then(tellUndone), [undo]);
  const { perform, asked, answer } = usePerform(dispatch, undoAndTell);
  const today = useToday();
  const isOnDisk = saving.state === 'saved';
  useEffect(() => askBeforeLeaving(() => !isOnDisk), [isOnDisk]);
  const { seq, epoch } = shown.state === 'ready' ? shown : NOT_SHOWN;
  useEffect(() => {
    // The first seq seen is the one remembered: openedAt keeps it over later ones and over a reload.
    if (seq === null) return;
    ground.openedAt(boardId, { seq, epoch });
    machine.memory.write(LAST_BOARD, boardId);
  }, [boardId, ground, machine, seq, epoch]);
  if (shown.state === 'opening') return <GateScreen failure={null} onRetry={reopen} onReopen={reopen} />;
  if (shown.state === 'failed')
    return <GateScreen failure={shown.failure} onRetry={reopen} onReopen={reopen} onHome={() => go(HOME)} />;
  const isGlance = shown.state === 'glance';
  if (isGlance && !showsFirstCards(address)) return <GateScreen failure={null} onRetry={reopen} onReopen={reopen} />;
  const { board } = shown;
  const chooseLamp = (lamp: LampKind | null): void =>
    go({ ...address, screen: 'kanban', filter: { ...address.filter, ids: null, lamp } });
  return (
    <Frame
      machine={machine}
      address={address}
      boardId={boardId}
      open={{
        name: nameOf(board),
        year: board.about?.year ?? 0,
        saving,
        undo,
        redo,
        hasLastYear: board.lastYearItems.size > 0,
        lamps: !isGlance && <LampSums board={board} today={today} chosen={address.filter.lamp} onChoose={chooseLamp} />,
      }}
    >
      <BoardScreens
        machine={machine}
        address={address}
        go={go}
        board={board}
        totals={isGlance ? shown.totals : undefined}
        seq={isGlance ? 0 : shown.seq}
        isSaving={saving.state === 'saving'}
        tail={isGlance ? NO_ENTRIES : shown.tail}
        perform={perform}
        undoEntry={undoEntry}
      />
      {asked && (
        <Suspense fallback={null}>
          <MoveAsksDialog {...asked} board={board} newId={ground.newId} today={today} onAnswer={answer} />
        </Suspense>
      )}
    </Frame>
  );
}

const NOT_SHOWN = { seq: null, epoch: 0 } as const;

const NO_ENTRIES: readonly LedgerEntry[] = [];

/** Can the first cards stand for the whole board here? */
const showsFirstCards = ({ screen, cardId, filter }: Props['address']): boolean =>
  screen === 'kanban' && cardId === null && !isFiltering(filter);

const nameOf = (board: Board): string => board.about?.name ?? '';
