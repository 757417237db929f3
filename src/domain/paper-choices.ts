import type { Board } from './board.ts';
import type { BoardFilter } from './board-filter.ts';
import type { Day } from './day.ts';
import type { Snapshot } from './snapshot.ts';

/** What papers are made of: a board as it stands on one day. `frozen` names the snapshot it was read from. */
export interface DatedBoard {
  readonly board: Board;
  readonly asOf: Day;
  readonly frozen?: Pick<Snapshot, 'name' | 'hash'>;
}

/** How a paper is wanted. */
export interface PaperChoices {
  readonly template?: PaperTemplate;
  /** Of which problems; of all where it is left out. */
  readonly scope?: BoardFilter;
  readonly redaction?: Redaction;
}

export interface PaperTemplate {
  /** Columns that are not always wanted. */
  readonly extras?: readonly ExtraColumn[];
  readonly isMarkedInternal?: boolean;
}

export type ExtraColumn = 'leader' | 'remark';

/** What is left out. titles: of each problem its leading sentence stands alone, without 具体表现. */
export type Redaction = 'none' | 'titles';
