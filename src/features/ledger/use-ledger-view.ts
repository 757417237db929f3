import { useState } from 'react';
import type { BoardId } from '../../domain/id.ts';
import type { Drafts } from '../../ui/use-draft.ts';
import { textToView } from './ledger-view.ts';
import type { LedgerView } from './ledger-view.ts';

export type LookMemory = Pick<Drafts, 'read' | 'write'>;

/** The view of this board, and how to have another. */
export function useLedgerView(
  boardId: BoardId,
  memory: LookMemory,
): readonly [LedgerView, (part: Partial<LedgerView>) => void] {
  const key = `ledger/${boardId}`;
  const [view, setView] = useState(() => textToView(memory.read(key)));
  const look = (part: Partial<LedgerView>): void =>
    setView((held) => {
      const next = { ...held, ...part };
      memory.write(key, JSON.stringify(next));
      return next;
    });
  return [view, look];
}
