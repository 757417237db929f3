import { useState } from 'react';

/** typing: begun by a letter, an arrow ends it. writing: begun by F2, Enter or a double click, arrows move the caret. */
interface CellEdit {
  readonly mode: 'typing' | 'writing';
  readonly text: string;
  /** As it was when it began. */
  readonly from: string;
}

export interface CellEditing {
  readonly edit: CellEdit | null;
  /** Opens the cell with its text. */
  readonly open: (from: string) => void;
  readonly change: (text: string, from: string) => void;
  readonly drop: () => void;
}

/** The text that is being written in the chosen cell; null while none is. */
export function useCellEdit(): CellEditing {
  const [edit, setEdit] = useState<CellEdit | null>(null);
  return {
    edit,
    open: (from) => setEdit({ mode: 'writing', text: from, from }),
    change: (text, from) => setEdit((held) => ({ mode: held?.mode ?? 'typing', text, from: held?.from ?? from })),
    drop: () => setEdit(null),
  };
}
