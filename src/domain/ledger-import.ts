import type { LedgerColumnId } from './ledger-columns.ts';

/** A row of somebody's ledger, read: what it says of one problem. Texts verbatim but for blanks and line ends made for the page. */
export interface LedgerImportRow {
  /** The row of the table it begins in, from 1. */
  readonly at: number;
  /** What its columns say; a column that is blank or not there is left out. `measures` is not among them. */
  readonly texts: ReadonlyMap<LedgerColumnId, string>;
  readonly measures: readonly string[];
}

/** Columns that say what the board reckons itself, or what only the dossier holds: they are not read in. */
export const isReadIn = (id: LedgerColumnId): boolean => !['number', 'note', 'evidence'].includes(id);

/** Without blanks: line ends that were put there for the page make no difference. */
export const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');
