import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { applyChange } from '../../../src/domain/change.ts';
import type { Board } from '../../../src/domain/board.ts';
import type { Command } from '../../../src/domain/command.ts';
import { decide } from '../../../src/domain/decide.ts';
import { PairingScreen } from '../../../src/features/pairing/PairingScreen.tsx';
import { usePairingDesk } from '../../../src/features/pairing/pairing-desk.ts';
import type { Performed } from '../../../src/queries/perform.ts';
import { Announcer } from '../../../src/ui/Announcer.tsx';

/** The pairing screen over a board that its commands change, and what was given and opened. */
export function stagePairing(start: Board) {
  usePairingDesk.setState(usePairingDesk.getInitialState(), true);
  let board = start;
  const commands: Command[] = [];
  const opened: string[] = [];
  const perform = (command: Command): Performed => {
    commands.push(command);
    const decision = decide(board, command, {
      at: 0,
      today: '2022-03-04',
      actor: '',
      entry: () => undefined,
      dossier: null,
    });
    if (decision.type !== 'change') return decision;
    board = applyChange(decision.change, board);
    act(() => rerender(staged(board)));
    return { type: 'pending' };
  };
  let made = 0;
  const newId = (): string => `new${(made += 1)}`;
  const staged = (shown: Board) => (
    <>
      <PairingScreen board={shown} perform={perform} newId={newId} onOpenCard={(id) => opened.push(id)} />
      <Announcer />
    </>
  );
  const { rerender } = render(staged(start));
  const elsewhere = (command: Command): void => void perform(command);
  return { user: userEvent.setup(), commands, opened, elsewhere, board: () => board };
}
