import type { WindowId } from './id.ts';
import type { LedgerEntry } from './ledger.ts';

/** Whose Ctrl+Z it is: this window, which opened when the board's ledger stood at `since`. */
export interface Undoer {
  readonly origin: WindowId;
  readonly since: number;
}

/**
 * The entry Ctrl+Z takes back: the board's last one that still stands. What another window did since this one opened
 * is passed over: that is the other window's to take back. Null: nothing (in these entries).
 */
export function entryToUndo(entries: readonly LedgerEntry[], undoer: Undoer): LedgerEntry | null {
  const undone = undoneSeqs(entries);
  for (const entry of [...entries].reverse()) {
    const isOwnStep = entry.command.type !== 'undo' && entry.command.type !== 'create-board';
    if (isOwnStep && isMine(entry, undoer) && !undone.has(entry.seq)) return entry;
  }
  return null;
}

/** The undo that Ctrl+Shift+Z takes back: the last one that still stands, unless something new was done after it. */
export function entryToRedo(entries: readonly LedgerEntry[], undoer: Undoer): LedgerEntry | null {
  const undone = undoneSeqs(entries);
  const redone = redoSeqs(entries);
  for (const entry of [...entries].reverse()) {
    if (!isMine(entry, undoer)) continue;
    if (entry.command.type !== 'undo') return null;
    if (redone.has(entry.seq)) continue;
    if (!undone.has(entry.seq)) return entry;
  }
  return null;
}

const isMine = (entry: LedgerEntry, { origin, since }: Undoer): boolean =>
  entry.seq <= since || entry.origin === origin;

/** Seqs whose effect has been taken back: an odd number of undos stands on them. */
export function undoneSeqs(entries: readonly LedgerEntry[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { seq, command } of [...entries].reverse()) {
    if (command.type === 'undo' && !undone.has(seq)) undone.add(command.seq);
  }
  return undone;
}

/** Undo entries that are themselves redos: they take back an undo. */
function redoSeqs(entries: readonly LedgerEntry[]): ReadonlySet<number> {
  const undos = new Set(entries.filter(({ command }) => command.type === 'undo').map(({ seq }) => seq));
  return new Set(
    entries.filter(({ command }) => command.type === 'undo' && undos.has(command.seq)).map(({ seq }) => seq),
  );
}
