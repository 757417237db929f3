import type { Board } from './board.ts';
import type { BoardFilter } from './board-filter.ts';
import type { Day } from './day.ts';
import type { ProblemId } from './id.ts';
import type { DossierWords, LedgerColumnId } from './ledger-columns.ts';
import type { LedgerSort } from './ledger-sorting.ts';
import type { Wording } from './paper-wording.ts';
import type { Snapshot } from './snapshot.ts';

/** What papers are made of: a board as it stands on one day. `frozen` names the snapshot it was read from. */
export interface DatedBoard {
  readonly board: Board;
  readonly asOf: Day;
  readonly frozen?: Pick<Snapshot, 'name' | 'hash'>;
  /** What the dossiers say, for the papers that tell of it (see NEEDS_DOSSIER). */
  readonly dossier?: DossierWords | null;
}

/** How a paper is wanted. */
export interface PaperChoices {
  readonly template?: PaperTemplate;
  /** Of which problems; of all where it is left out. */
  readonly scope?: BoardFilter;
  /** The problems that the scope lets through, where somebody has already looked (拼音, lamps). */
  readonly only?: readonly ProblemId[];
  readonly redaction?: Redaction;
  /** 某同志 in every name's place. */
  readonly isNameless?: boolean;
  /** Of an official paper. */
  readonly wording?: Wording;
  /** Of the ledger: its columns, and how they are filled. */
  readonly ledger?: LedgerChoices;
}

/** A column as it is wanted. */
export interface ColumnChoice {
  readonly id: LedgerColumnId;
  /** '' where it is called as it usually is. */
  readonly head: string;
  /** Its part of the width. */
  readonly width: number;
}

export interface LedgerChoices {
  readonly columns: readonly ColumnChoice[];
  /** Each measure has a row of its own. */
  readonly isEach?: boolean;
  /** '' is the paper's own. */
  readonly title?: string;
  readonly unit?: string;
  readonly isMarkedInternal?: boolean;
  readonly sort?: LedgerSort | null;
  /** Where a column of the dossier is among them. */
  readonly dossier?: DossierWords | null;
}

export interface PaperTemplate {
  /** Columns that are not always wanted. */
  readonly extras?: readonly ExtraColumn[];
  readonly isMarkedInternal?: boolean;
}

export type ExtraColumn = 'leader' | 'remark';

/** What is left out. titles: of each problem its leading sentence stands alone, without 具体表现. */
export type Redaction = 'none' | 'titles';
