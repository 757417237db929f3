import { Dexie } from 'dexie';
import type { EntityTable, Table } from 'dexie';
import type { BoardRecord, RecordKind } from '../domain/board.ts';
import type { BoardSummary } from '../domain/board-store.ts';
import type { BoardId } from '../domain/id.ts';
import type { LedgerEntry } from '../domain/ledger.ts';

/** A record and the board it belongs to. */
export type Row = BoardRecord & { readonly boardId: BoardId };
export type EntryRow = LedgerEntry & { readonly boardId: BoardId };
/** One row a board: its seq, and what a list of boards shows, kept in step by every commit. */
export interface HeadRow extends BoardSummary {
  readonly seq: number;
}

/** The version of the shape below; native IndexedDB counts it tenfold. */
export const SCHEMA_VERSION = 1;

export const RECORD_TABLES = {
  about: 'abouts',
  category: 'categories',
  problem: 'problems',
  measure: 'measures',
  pair: 'pairs',
  source: 'sources',
} as const satisfies Record<RecordKind, string>;

export class BoardDatabase extends Dexie {
  declare heads: EntityTable<HeadRow, 'id'>;
  declare ledger: Table<EntryRow, [BoardId, number]>;
  declare desk: Table<unknown, string>;

  constructor(name: string) {
    // strict: only it asks the disk to keep a commit (M2). cache off: the truth is read where it lies. Opened by its guard alone.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false });
    const rows = Object.fromEntries(Object.values(RECORD_TABLES).map((table) => [table, '[boardId+id]']));
    this.version(SCHEMA_VERSION).stores({ ...rows, heads: 'id', ledger: '[boardId+seq], &commandId', desk: '' });
  }

  rows(kind: RecordKind): Table<Row, [BoardId, string]> {
    return this.table(RECORD_TABLES[kind]);
  }

  /** All tables of the boards, the desk aside. */
  boardTables(): Table[] {
    return [...Object.values(RECORD_TABLES).map((name) => this.table(name)), this.heads, this.ledger];
  }
}
