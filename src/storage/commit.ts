import { emptyBoard, recordOf } from '../domain/board.ts';
import type { Board, BoardRecord } from '../domain/board.ts';
import type { StoredBoard } from '../domain/board-store.ts';
import { applyChange, isNoChange } from '../domain/change.ts';
import type { Change } from '../domain/change.ts';
import type { StampedCommand } from '../domain/command.ts';
import { decide } from '../domain/decide.ts';
import type { Decision } from '../domain/decide.ts';
import { isDossierRecord } from '../domain/dossier.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import { dossierNeeds } from '../domain/ledger-subjects.ts';
import { refuseLost } from './lost-truth.ts';
import { readBoard, readDossier, readEntriesSince, readEpoch } from './read-board.ts';
import { boardToHead, entryToRow, rowToEntry } from './rows.ts';
import type { BoardDatabase, Row } from './schema.ts';

export type Outcome =
  | { readonly type: 'committed'; readonly entry: LedgerEntry | null; readonly now: StoredBoard }
  | Exclude<Decision, { type: 'change' }>;

/**
 * One command in one transaction. Runs inside `db.transaction('rw', db.boardTables(), …)` and awaits nothing but its tables:
 * a foreign await would let IndexedDB commit half of it (F09, M12).
 */
export async function commitInTransaction(
  db: BoardDatabase,
  stamped: StampedCommand,
  kept: StoredBoard | undefined,
): Promise<Outcome> {
  const { boardId, commandId, command } = stamped;
  const before = await db.ledger.where('commandId').equals(commandId).first();
  const truth = await catchUp(db, boardId, kept);
  // The same command again, by a second click or a retry, is the same entry (F27).
  if (before) return { type: 'committed', entry: rowToEntry(before), now: truth };
  const target = command.type === 'undo' ? await db.ledger.get([boardId, command.seq]) : undefined;
  const entryToUndo = target && rowToEntry(target);
  const dossier = await readDossier(db, boardId, dossierNeeds(command, entryToUndo));
  const decision = decide(truth.board, command, { ...stamped, entry: () => entryToUndo, dossier });
  if (decision.type !== 'change') return decision;
  if (isNoChange(decision.change)) return { type: 'committed', entry: null, now: truth };
  const entry = toEntry(stamped, truth.seq + 1, decision.change);
  const board = applyChange(decision.change, truth.board);
  await writeAtOnce(db, board, entry);
  return { type: 'committed', entry, now: { board, seq: entry.seq, epoch: truth.epoch } };
}

/** Several commands of one board in one transaction; stops at the first that cannot be done, for the caller to abort. */
export async function commitEachInTransaction(
  db: BoardDatabase,
  commands: readonly StampedCommand[],
): Promise<Outcome | null> {
  let last: Outcome | null = null;
  for (const stamped of commands) {
    last = await commitInTransaction(db, stamped, last?.now);
    if (last.type !== 'committed') return last;
  }
  return last;
}

/** The board as stored now: what this window held, plus the entries since (F25); the whole board the first time and after a replacement. */
async function catchUp(db: BoardDatabase, boardId: string, kept: StoredBoard | undefined): Promise<StoredBoard> {
  const epoch = await readEpoch(db);
  const head = await db.heads.get(boardId);
  refuseLost(kept, { epoch, seq: head?.seq ?? 0 });
  if (!head) return { board: emptyBoard(boardId), seq: 0, epoch };
  if (kept?.epoch !== epoch) return { board: await readBoard(db, boardId), seq: head.seq, epoch };
  if (kept.seq === head.seq) return kept;
  const entries = await readEntriesSince(db, boardId, kept.seq);
  const board = entries.reduce((held: Board, { change }) => applyChange(change, held), kept.board);
  return { board, seq: head.seq, epoch };
}

/**
 * The changed rows as the board now holds them, the entry and the head, all asked for before any is waited for: should the
 * transaction end early, either all of them are in it or none (F09).
 */
function writeAtOnce(db: BoardDatabase, board: Board, entry: LedgerEntry): PromiseLike<unknown> {
  const { added, updated, removed } = entry.change;
  const written = [...added, ...updated.map(([, to]) => to)].flatMap((record) =>
    isDossierRecord(record) ? [] : (recordOf(board, record.kind, record.id) ?? []),
  );
  const gone = removed.filter((record) => !isDossierRecord(record));
  return Promise.all([
    ...[...byKind(gone)].map(([kind, records]) => db.rows(kind).bulkDelete(records.map(({ id }) => [board.id, id]))),
    ...[...byKind(written)].map(([kind, records]) =>
      db.rows(kind).bulkPut(records.map((record): Row => ({ ...record, boardId: board.id }))),
    ),
    db.ledger.add(entryToRow(entry, board.id)),
    db.heads.put(boardToHead(board, entry)),
  ]);
}

function byKind(records: readonly BoardRecord[]): ReadonlyMap<BoardRecord['kind'], readonly BoardRecord[]> {
  const kinds = new Map<BoardRecord['kind'], BoardRecord[]>();
  for (const record of records) {
    const known = kinds.get(record.kind);
    if (known) known.push(record);
    else kinds.set(record.kind, [record]);
  }
  return kinds;
}

const toEntry = (
  { at, today, actor, origin, commandId, command }: StampedCommand,
  seq: number,
  change: Change,
): LedgerEntry => ({
  seq,
  at,
  today,
  actor,
  origin,
  commandId,
  command,
  change,
});
