import { Dexie } from 'dexie';
import type { EntityTable, Table } from 'dexie';
import type { BoardRecord, RecordKind } from '../domain/board.ts';
import type { BoardSummary } from '../domain/board-store.ts';
import type { BoardId } from '../domain/id.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { Epoch, KeptCopy } from '../domain/restoring.ts';
import { entryToRow } from './rows.ts';

/** A record and the board it belongs to. */
export type Row = BoardRecord & { readonly boardId: BoardId };
/** `subjects`: whose history it belongs to, as `subjectKey`. */
export type EntryRow = LedgerEntry & { readonly boardId: BoardId; readonly subjects: readonly string[] };
/** One row a board: its seq, and what a list of boards shows, kept in step by every commit. */
export interface HeadRow extends BoardSummary {
  readonly seq: number;
}

/** A piece of a copy: some rows of one table, as they lay there, readable or not (F20). */
export interface CopiedRows {
  readonly epoch: Epoch;
  readonly table: string;
  readonly rows: readonly unknown[];
}

/** The version of the shape below; native IndexedDB counts it tenfold. */
export const SCHEMA_VERSION = 5;

export const RECORD_TABLES = {
  about: 'abouts',
  category: 'categories',
  problem: 'problems',
  measure: 'measures',
  pair: 'pairs',
  source: 'sources',
  snapshot: 'snapshots',
  'last-year-item': 'lastYearItems',
} as const satisfies Record<RecordKind, string>;

/** Came with version 5. */
const LATER_TABLE = RECORD_TABLES['last-year-item'];

export class BoardDatabase extends Dexie {
  declare heads: EntityTable<HeadRow, 'id'>;
  declare ledger: Table<EntryRow, [BoardId, number]>;
  declare desk: Table<unknown, string>;
  declare copies: EntityTable<KeptCopy, 'epoch'>;
  declare copied: Table<CopiedRows, number>;
  /** The epoch, under its own name; none before the first replacement. */
  declare marks: Table<Epoch, 'epoch'>;

  constructor(name: string, factory: IDBFactory | undefined) {
    // strict: only it asks the disk to keep a commit (M2). cache off: the truth is read where it lies. Opened by its guard alone.
    super(name, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      autoOpen: false,
      ...(factory && { indexedDB: factory }),
    });
    const first = Object.values(RECORD_TABLES).filter((table) => table !== LATER_TABLE);
    const rows = Object.fromEntries(first.map((table) => [table, '[boardId+id]']));
    this.version(1).stores({ ...rows, heads: 'id', ledger: '[boardId+seq], &commandId', desk: '' });
    this.version(2).stores({ copies: 'epoch', copied: '++, epoch', marks: '' });
    // A column in its order, for the first cards of a big board.
    this.version(3).stores({ problems: '[boardId+id], [boardId+stage+rank]' });
    // A card's history and dossier, without the board's.
    this.version(4)
      .stores({ ledger: '[boardId+seq], &commandId, *subjects' })
      .upgrade((transaction) =>
        transaction
          .table<EntryRow>('ledger')
          .toCollection()
          .modify((row, held) => {
            held.value = entryToRow(row, row.boardId);
          }),
      );
    // Last year's list, and which card goes on with which: rows without `carriedFrom` are not in that index.
    this.version(SCHEMA_VERSION).stores({
      [LATER_TABLE]: '[boardId+id]',
      problems: '[boardId+id], [boardId+stage+rank], [carriedFrom.boardId+carriedFrom.problemId]',
    });
  }

  rows(kind: RecordKind): Table<Row, [BoardId, string]> {
    return this.table(RECORD_TABLES[kind]);
  }

  /** What a copy holds and a replacement clears. */
  contentTables(): Table[] {
    return [...Object.values(RECORD_TABLES).map((name) => this.table(name)), this.heads, this.ledger];
  }

  /** All that tells the truth about the boards. */
  boardTables(): Table[] {
    return [...this.contentTables(), this.marks];
  }

  /** The boards and their copies; the desk is never part of a restore. */
  restoreTables(): Table[] {
    return [...this.boardTables(), this.copies, this.copied];
  }
}
