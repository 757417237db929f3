import { lazy, Suspense, useCallback, useMemo } from 'react';
import type { Board } from '../domain/board.ts';
import type { BoardFilter } from '../domain/board-filter.ts';
import type { ProblemId, SnapshotId } from '../domain/id.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { ReadTables } from '../features/ledger/ImportChoose.tsx';
import { BoardScreen } from '../features/board/BoardScreen.tsx';
import { useRegistration } from '../features/registration/registration-view.ts';
import type { Stage } from '../domain/stage.ts';
import { SimilarContext } from '../parts/similar-shown.ts';
import type { SimilarShown } from '../parts/similar-shown.ts';
import { copyText } from '../platform/clipboard.ts';
import { useGround } from '../queries/ground.ts';
import type { Perform } from '../queries/perform.ts';
import { useBoards } from '../queries/use-boards.ts';
import { usePinyinSearch } from '../queries/use-pinyin-search.ts';
import { useReadOlder } from '../queries/use-read-older.ts';
import { useRecurring } from '../queries/use-recurring.ts';
import type { Undone } from '../queries/use-undo.ts';
import { lazily } from '../ui/lazily.ts';
import { boardAddress, papersAddress } from './address.ts';
import type { Address } from './address.ts';
import styles from './BoardScreens.module.css';
import { chartDoors } from './chart-doors.ts';
import type { Machine } from './machine.ts';
import { paperDoors } from './paper-doors.ts';
import { tellUndone } from './tell.ts';
import type { Go } from './use-address.ts';
import { useIdle } from './use-idle.ts';
import { useBeforeMeeting } from './use-before-meeting.ts';
import { useToday } from './use-today.ts';

const PairingScreen = lazy(() =>
  import('../features/pairing/PairingScreen.tsx').then((module) => ({ default: module.PairingScreen })),
);
const LedgerScreen = lazy(() =>
  import('../features/ledger/LedgerScreen.tsx').then((module) => ({ default: module.LedgerScreen })),
);
const PapersRoute = lazy(() => import('./PapersRoute.tsx').then((module) => ({ default: module.PapersRoute })));

const WallChartScreen = lazy(() =>
  import('../features/wall-chart/WallChartScreen.tsx').then((module) => ({ default: module.WallChartScreen })),
);

const ScheduleRoute = lazy(() => import('./ScheduleRoute.tsx').then((module) => ({ default: module.ScheduleRoute })));
const HistoryScreen = lazy(() =>
  import('../features/history/HistoryScreen.tsx').then((module) => ({ default: module.HistoryScreen })),
);

const CheckupScreen = lazy(() =>
  import('../features/checkup/CheckupScreen.tsx').then((module) => ({ default: module.CheckupScreen })),
);
const LastYearRoute = lazy(() => import('./LastYearRoute.tsx').then((module) => ({ default: module.LastYearRoute })));
const SnapshotsScreen = lazy(() =>
  import('../features/snapshots/SnapshotsScreen.tsx').then((module) => ({ default: module.SnapshotsScreen })),
);

const MeetingScreen = lazy(() =>
  import('../features/meeting/MeetingScreen.tsx').then((module) => ({ default: module.MeetingScreen })),
);

const SettingsScreen = lazy(() =>
  import('../features/settings/SettingsScreen.tsx').then((module) => ({ default: module.SettingsScreen })),
);

const RegistrationDialog = lazily(() =>
  import('../features/registration/RegistrationDialog.tsx').then((module) => module.RegistrationDialog),
);
const SimilarProblems = lazily(() => import('./SimilarProblems.tsx').then((module) => module.SimilarProblems));

const CardRoute = lazy(() => import('./CardRoute.tsx').then((module) => ({ default: module.CardRoute })));

/** Loaded with the first workbook. */
const readTables: ReadTables = async (...told) => (await import('./read-tables.ts')).readTables(...told);

interface Props {
  readonly machine: Machine;
  readonly address: Extract<Address, { at: 'board' }>;
  readonly go: Go;
  readonly board: Board;
  /** Set while only the first cards are here; then the screen is 看板 without a filter. */
  readonly totals?: Readonly<Record<Stage, number>> | undefined;
  readonly seq: number;
  readonly isSaving: boolean;
  readonly tail: readonly LedgerEntry[];
  readonly perform: Perform;
  readonly undoEntry: (entry: LedgerEntry) => Promise<Undone>;
}

/** The screen the address names, and beside any of them the open card. */
export function BoardScreens({ machine, address, go, board, totals, seq, isSaving, tail, perform, undoEntry }: Props) {
  const { newId } = useGround();
  const today = useToday();
  const pinyin = usePinyinSearch(address.filter.text);
  const year = board.about?.year ?? 0;
  const hasEarlier = useBoards()?.some((other) => other.year < year && other.problems > 0) ?? false;
  const recurring = useRecurring(board, useIdle(totals === undefined));
  const readOlder = useReadOlder(address.boardId);
  const openSnapshot = (snapshotId: SnapshotId | null): void => go({ ...address, snapshotId, place: null });
  const openCard = useCallback((cardId: ProblemId | null) => go({ ...address, cardId }), [address, go]);
  const setFilter = useCallback((filter: BoardFilter) => go({ ...address, filter }, { replace: true }), [address, go]);
  const { isOpen: isRegistering, show: showRegistration } = useRegistration();
  const beforeMeeting = useBeforeMeeting(address);
  const similar = useMemo(
    (): SimilarShown => (text, but) => <SimilarProblems board={board} text={text} but={but} />,
    [board],
  );
  const screen = () => {
    switch (address.screen) {
      case 'kanban':
        return (
          <BoardScreen
            board={board}
            filter={address.filter}
            onFilter={setFilter}
            pinyin={pinyin}
            cardId={address.cardId}
            onOpenCard={openCard}
            perform={perform}
            newId={newId}
            today={today}
            memory={machine.memory}
            recurring={recurring}
            onCarryOver={hasEarlier ? () => go({ at: 'carry-over', from: null, into: address.boardId }) : undefined}
            onRegister={() => showRegistration(true)}
            onPapers={(ids) => go(papersAddress(address.boardId, ids))}
            totals={totals}
          />
        );
      case 'schedule':
        return (
          <ScheduleRoute
            board={board}
            today={today}
            cardId={address.cardId}
            onOpenCard={openCard}
            person={address.filter.person}
            onPerson={(person) => setFilter({ ...address.filter, person })}
            copy={copyText}
            print={paperDoors.print}
          />
        );
      case 'pairing':
        return <PairingScreen board={board} perform={perform} newId={newId} onOpenCard={openCard} />;
      case 'ledger':
        return (
          <LedgerScreen
            board={board}
            filter={address.filter}
            onFilter={setFilter}
            pinyin={pinyin}
            cardId={address.cardId}
            onOpenCard={openCard}
            perform={perform}
            newId={newId}
            today={today}
            memory={machine.memory}
            doors={paperDoors}
            readTables={readTables}
          />
        );
      case 'list':
        return (
          <PapersRoute
            board={board}
            today={today}
            chosen={address.filter.ids}
            onFigure={(filter) => go({ ...address, screen: 'kanban', filter })}
            perform={perform}
            drafts={machine.memory}
          />
        );
      case 'wall':
        return <WallChartScreen board={board} asOf={today} doors={chartDoors} />;
      case 'checkup':
        return (
          <CheckupScreen
            board={board}
            cardId={address.cardId}
            onOpenCard={openCard}
            perform={perform}
            onGo={(screen) => go(boardAddress(address.boardId, screen))}
          />
        );
      case 'last-year':
        return (
          <LastYearRoute
            board={board}
            today={today}
            perform={perform}
            drafts={machine.memory}
            onOpenCard={openCard}
            go={go}
          />
        );
      case 'history':
        return (
          <HistoryScreen
            entries={tail}
            board={board}
            onOlder={readOlder}
            onUndo={(entry) => void undoEntry(entry).then(tellUndone)}
          />
        );
      case 'snapshots':
        return (
          <SnapshotsScreen
            board={board}
            seq={seq}
            isSaving={isSaving}
            today={today}
            newId={newId}
            perform={perform}
            doors={paperDoors}
            openId={address.snapshotId}
            onOpen={openSnapshot}
            place={address.place}
            onPlace={(place) =>
              go({ ...address, snapshotId: null, place }, { replace: (place && address.place) !== null })
            }
            onOpenCard={openCard}
          />
        );
      case 'meeting':
        return (
          <MeetingScreen
            board={board}
            today={today}
            place={address.place}
            onPlace={(place) => go({ ...address, place }, { replace: true })}
            onEnd={() => go(beforeMeeting.current)}
            onRegister={() => showRegistration(true)}
            perform={perform}
            newId={newId}
            drafts={machine.memory}
          />
        );
      case 'settings':
        return (
          <SettingsScreen
            board={board}
            perform={perform}
            drafts={machine.memory}
            newId={newId}
            today={today}
            onCarryOver={() => go({ at: 'carry-over', from: address.boardId, into: null })}
            holidaysOf={machine.holidaysOf}
          />
        );
    }
  };
  return (
    <SimilarContext value={similar}>
      <div className={styles.beside}>
        <div className={styles.screen}>
          <Suspense fallback={null}>{screen()}</Suspense>
        </div>
        {address.cardId !== null && (
          <Suspense fallback={null}>
            <CardRoute
              board={board}
              problemId={address.cardId}
              perform={perform}
              newId={newId}
              drafts={machine.memory}
              today={today}
              recurring={recurring.get(address.cardId) ?? null}
              onClose={() => openCard(null)}
            />
          </Suspense>
        )}
      </div>
      {isRegistering && totals === undefined && (
        <RegistrationDialog
          board={board}
          perform={perform}
          newId={newId}
          drafts={machine.memory}
          today={today}
          onClose={() => showRegistration(false)}
        />
      )}
    </SimilarContext>
  );
}
