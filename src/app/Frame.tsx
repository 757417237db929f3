import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { BoardId } from '../domain/id.ts';
import { useBoardView } from '../features/board/board-view.ts';
import { useRegistration } from '../features/registration/registration-view.ts';
import { whenIdle } from '../platform/when-idle.ts';
import type { Saving } from '../queries/use-saving.ts';
import type { Undone } from '../queries/use-undo.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { fetchWhatWasPutOff, lazily } from '../ui/lazily.ts';
import type { Address } from './address.ts';
import { ExportMark } from './ExportMark.tsx';
import styles from './Frame.module.css';
import type { Machine } from './machine.ts';
import { SavingMark } from './SavingMark.tsx';
import { SideRail } from './SideRail.tsx';
import { tellUndone } from './tell.ts';
import { TopBar } from './TopBar.tsx';
import { UpdateBar } from './UpdateBar.tsx';
import { UnsavedTray } from './UnsavedTray.tsx';
import { useArrivalFocus } from './use-arrival-focus.ts';
import { useShortcuts } from './use-shortcuts.ts';

const KeysDialog = lazily(() => import('./KeysDialog.tsx').then((module) => module.KeysDialog));
// What is said before it is here waits in its queue.
const ToastRegion = lazily(() => import('../ui/ToastRegion.tsx').then((module) => module.ToastRegion));
const FindDialog = lazily(() => import('./FindDialog.tsx').then((module) => module.FindDialog));

interface Props {
  readonly machine: Machine;
  readonly address: Address;
  /** Whose screens the rail lists. */
  readonly boardId: BoardId | null;
  /** The open board; absent where none is open. */
  readonly open?: OpenBoard;
  readonly children: ReactNode;
}

export interface OpenBoard {
  readonly name: string;
  readonly year: number;
  readonly saving: Saving;
  readonly undo: () => Promise<Undone>;
  readonly redo: () => Promise<Undone>;
  readonly lamps?: ReactNode;
  readonly hasLastYear: boolean;
}

/** Top bar, side rail, and what is told to the person; the screen is the rest. */
export function Frame({ machine, address, boardId, open, children }: Props) {
  const [isHelpShown, showHelp] = useState(false);
  const [isFinding, find] = useState(false);
  const [isTrayShown, showTray] = useState(true);
  const work = useArrivalFocus(address.at === 'board' ? address.screen : address.at);
  const isKanban = address.at === 'board' && address.screen === 'kanban';
  const undo = open?.undo;
  const redo = open?.redo;
  const shortcuts = useMemo(
    () => ({
      onUndo: () => void undo?.().then(tellUndone),
      onRedo: () => void redo?.().then(tellUndone),
      onHelp: () => showHelp(true),
      onSearch: () => focusSearch() || find(true),
      onFind: () => find(true),
      onAdd: undo && isKanban ? () => useBoardView.getState().add('identified') : null,
      onRegister: undo ? () => useRegistration.getState().show(true) : null,
    }),
    [undo, redo, isKanban],
  );
  useShortcuts(shortcuts);
  useEffect(() => whenIdle(() => void fetchWhatWasPutOff()), []);
  const isMeeting = address.at === 'board' && address.screen === 'meeting';
  return (
    <div className={styles.frame}>
      {!isMeeting && (
        <TopBar
          board={open ?? null}
          isSample={machine.isSample}
          onLeaveSample={machine.leaveSample}
          onUndo={open ? shortcuts.onUndo : null}
          onRedo={open ? shortcuts.onRedo : null}
          onFind={shortcuts.onFind}
          onHelp={shortcuts.onHelp}
          lamps={open?.lamps}
          exported={!machine.isSample && <ExportMark />}
          saving={open && <SavingMark saving={open.saving} onShowUnsaved={() => showTray((isShown) => !isShown)} />}
        />
      )}
      <UpdateBar updates={machine.updates} />
      <div className={styles.body}>
        {!isMeeting && <SideRail address={address} boardId={boardId} hasLastYear={open?.hasLastYear ?? false} />}
        <div ref={work} className={styles.work} tabIndex={-1} data-work>
          {open && isTrayShown && <UnsavedTray unsaved={open.saving.unsaved} />}
          {children}
        </div>
      </div>
      {isHelpShown && <KeysDialog onClose={() => showHelp(false)} />}
      {isFinding && (
        <FindDialog
          machine={machine}
          boardId={boardId}
          onUndo={open ? shortcuts.onUndo : null}
          onRedo={open ? shortcuts.onRedo : null}
          onHelp={shortcuts.onHelp}
          onLeave={() => work.current?.focus()}
          onClose={() => find(false)}
        />
      )}
      <ToastRegion />
      <Announcer />
    </div>
  );
}

/** false: this screen has no search of its own. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  field?.focus();
  return field !== null;
}
