import { useState } from 'react';
import { useUnsentText } from '../unsent-text.ts';
import { readDraft, writeDraft } from '../use-draft.ts';
import type { Draft, Drafts } from '../use-draft.ts';

/** typing: begun by a letter, an arrow ends it. writing: begun by F2, Enter or a double click, arrows move the caret. */
interface CellEdit extends Draft {
  readonly mode: 'typing' | 'writing';
}

/** A cell by what it is of. */
export interface CellName {
  readonly rowId: string;
  readonly columnId: string;
}

/** Where the text of an open cell outlives a crash, under keys that begin with `room`. */
export interface CellDrafts {
  readonly drafts: Drafts;
  readonly room: string;
}

export interface CellEditing {
  readonly edit: CellEdit | null;
  /** Opens the cell with its text. */
  readonly open: (from: string) => void;
  readonly change: (text: string, value: string) => void;
  /** It is not given until it is sent: other words have come to stand in the cell. */
  readonly hold: () => void;
  readonly drop: () => void;
}

/** The text that is being written in the chosen cell; null while none is. What was left over there is open at once. */
export function useCellEdit(cell: CellName | null, value: string | null, kept: CellDrafts | undefined): CellEditing {
  const key = cell && kept ? `${kept.room}/cell/${cell.rowId}/${cell.columnId}` : JSON.stringify(cell);
  const leftOver = (): CellEdit | null => {
    const draft = kept && value !== null ? readDraft(kept.drafts, key, value) : null;
    return draft && { ...draft, mode: 'typing' };
  };
  const [held, setHeld] = useState(() => ({ key, edit: leftOver() }));
  const now = held.key === key ? held : { key, edit: leftOver() };
  if (now !== held) setHeld(now);
  const { edit } = now;
  useUnsentText(edit !== null && edit.text !== edit.from);
  const keep = (next: CellEdit | null): void => {
    setHeld({ key, edit: next });
    if (!kept || !cell) return;
    const isWritten = next !== null && next.text !== next.from;
    if (isWritten) writeDraft(kept.drafts, key, next);
    else kept.drafts.clear(key);
    if (isWritten) kept.drafts.write(lastKey(kept), JSON.stringify([cell.rowId, cell.columnId]));
    else kept.drafts.clear(lastKey(kept));
  };
  return {
    edit,
    open: (from) =>
      setHeld({ key, edit: edit ? { ...edit, mode: 'writing' } : { mode: 'writing', text: from, from, held: null } }),
    change: (text, value) => {
      const from = edit && edit.held !== 'refused' ? edit.from : value;
      keep({ mode: edit?.held ? 'writing' : (edit?.mode ?? 'typing'), text, from, held: null });
    },
    hold: () => setHeld({ key, edit: edit && { ...edit, held: 'refused' } }),
    drop: () => keep(null),
  };
}

const lastKey = ({ room }: CellDrafts): string => `${room}/cell`;

/** The cell whose text was written last and never given; null where none is. */
export function lastLeftOver(kept: CellDrafts | undefined): CellName | null {
  try {
    const read: unknown = JSON.parse(kept?.drafts.read(lastKey(kept)) ?? 'null');
    const [rowId, columnId] = Array.isArray(read) ? (read as unknown[]) : [];
    return typeof rowId === 'string' && typeof columnId === 'string' ? { rowId, columnId } : null;
  } catch {
    return null;
  }
}
