import { useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { templatesOf } from '../../domain/saved-template.ts';
import type { Drafts } from '../../ui/use-draft.ts';
import { textToView, USUAL_VIEW, viewOf } from './ledger-view.ts';
import type { LedgerView } from './ledger-view.ts';

/** The view of this board, and how to have another. */
export function useLedgerView(
  board: Board,
  memory: Pick<Drafts, 'read' | 'write'>,
): readonly [LedgerView, (part: Partial<LedgerView>) => void] {
  const key = `ledger/${board.id}`;
  const [view, setView] = useState(() => textToView(memory.read(key), viewToBegin(board)));
  const look = (part: Partial<LedgerView>): void =>
    setView((held) => {
      const next = { ...held, ...part };
      memory.write(key, JSON.stringify(next));
      return next;
    });
  return [view, look];
}

/** By the board's default template, where it has one. */
function viewToBegin(board: Board): LedgerView {
  const usual = templatesOf(board, 'ledger').find(({ isDefault }) => isDefault);
  return usual ? { ...USUAL_VIEW, ...viewOf(usual) } : USUAL_VIEW;
}
