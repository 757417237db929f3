import { seqAtEndOf } from './as-of.ts';
import type { Board } from './board.ts';
import { dayToChinese, isDay } from './day.ts';
import type { Day } from './day.ts';
import type { SnapshotId } from './id.ts';
import type { LedgerEntry } from './ledger.ts';
import { boardBefore } from './snapshot.ts';

/** A point of a board's history: now, a snapshot, or the end of a past day. */
export type Moment =
  | { readonly kind: 'now' }
  | { readonly kind: 'snapshot'; readonly id: SnapshotId }
  | { readonly kind: 'day'; readonly day: Day };

/** The stored board at `seq`, with the entries that led to it, oldest first, from some point on without gaps. */
export interface Past {
  readonly board: Board;
  readonly seq: number;
  readonly entries: readonly LedgerEntry[];
}

/** A board as it stood at a moment; read-only. */
export interface Stand {
  readonly board: Board;
  readonly seq: number;
  readonly asOf: Day;
  readonly name: string;
}

export function momentToText(moment: Moment): string {
  switch (moment.kind) {
    case 'now':
      return 'now';
    case 'snapshot':
      return `s:${moment.id}`;
    case 'day':
      return `d:${moment.day}`;
  }
}

/** Any text is a moment: what cannot be read is now. */
export function textToMoment(text: string): Moment {
  const rest = text.slice(2);
  if (text.startsWith('s:') && rest !== '') return { kind: 'snapshot', id: rest };
  return text.startsWith('d:') && isDay(rest) ? { kind: 'day', day: rest } : { kind: 'now' };
}

/** The entry after which the ledger must be read to stand at this moment; a day is looked for from the first one on. */
export const readSince = (moment: Moment, board: Board): number | null =>
  moment.kind === 'now' ? null : moment.kind === 'day' ? 0 : (board.snapshots.get(moment.id)?.seq ?? null);

/** null: there is no such snapshot (any more). */
export function standAt(moment: Moment, past: Past, today: Day): Stand | null {
  switch (moment.kind) {
    case 'now':
      return { board: past.board, seq: past.seq, asOf: today, name: '现在' };
    case 'day': {
      const seq = seqAtEndOf(past.entries, moment.day);
      return { ...boardAt(past, seq), asOf: moment.day, name: dayToChinese(moment.day) };
    }
    case 'snapshot': {
      const snapshot = past.board.snapshots.get(moment.id);
      return snapshot ? { ...boardAt(past, snapshot.seq), asOf: snapshot.asOf, name: snapshot.name } : null;
    }
  }
}

const boardAt = ({ board, entries }: Past, seq: number) => ({
  seq,
  board: boardBefore(
    board,
    entries.filter((entry) => entry.seq > seq),
  ),
});

/** The entries that lead from the earlier of two stands to the later. */
export const entriesBetween = ({ entries }: Past, from: Stand, to: Stand): readonly LedgerEntry[] =>
  entries.filter(({ seq }) => seq > from.seq && seq <= to.seq);
