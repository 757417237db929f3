import { create } from 'zustand';
import type { DeskStore } from '../../domain/board-store.ts';
import type { EmptyBecause } from '../../domain/import-draft.ts';
import { askForUnsentText } from '../../ui/unsent-text.ts';
import type { CategoryChoice } from './cutting/cutting-to-commands.ts';
import type { CuttingHistory } from './cutting/cutting-history.ts';

/** What the board is to be called; null where the person left it to the paper. */
export interface BoardForm {
  readonly name: string | null;
  readonly year: string | null;
  readonly choice: CategoryChoice;
}

export const UNTOUCHED_FORM: BoardForm = { name: null, year: null, choice: 'headings' };

/** opening: looking whether something lies on the desk. */
export type ImportStep = 'opening' | 'paste' | 'reading' | 'workbench';

/** Where a key leads inside a row's editor. */
export type EditorPart = 'title' | 'section' | 'text';

interface ImportDesk {
  /** Where it is kept; another one is another ground. */
  readonly desk: DeskStore | null;
  readonly step: ImportStep;
  /** The text in the field, and what it is called. */
  readonly pasted: string;
  readonly name: string;
  readonly history: CuttingHistory | null;
  /** Why the reader found nothing in it. */
  readonly emptyBecause: EmptyBecause | null;
  readonly form: BoardForm;
  /** A cut's id or a leftover's row id. */
  readonly selectedId: string | null;
  readonly isOpen: boolean;
  /** Goes up when the selected row should take the focus, or this part of its editor. */
  readonly focusTurn: number;
  readonly focusPart: EditorPart | null;
  /** What went wrong, in words. */
  readonly trouble: string | null;
}

/** What a text is called that came by the clipboard. */
export const PASTED = '粘贴的文本';

export const EMPTY_DESK: Omit<ImportDesk, 'desk'> = {
  step: 'opening',
  pasted: '',
  name: PASTED,
  history: null,
  emptyBecause: null,
  form: UNTOUCHED_FORM,
  selectedId: null,
  isOpen: false,
  focusTurn: 0,
  focusPart: null,
  trouble: null,
};

/** The one cutting in hand. Acts are in `import-acts.ts`; `keep-cutting.ts` writes it to the desk. */
export const useImportDesk = create<ImportDesk>()(() => ({ ...EMPTY_DESK, desk: null }));

/** What is on the workbench lies on the desk; a paper that was not read yet lies nowhere. */
askForUnsentText(() => {
  const { step, pasted } = useImportDesk.getState();
  return step === 'reading' || (step === 'paste' && pasted.trim() !== '');
});
