import type { Day } from './day.ts';
import type { SubjectId } from './id.ts';
import type { LedgerEntry } from './ledger.ts';

/** The day each problem and each measure came onto the board. */
export type OpeningDays = ReadonlyMap<SubjectId, Day>;

/** The same, asked; undefined where it is not known, or not yet. */
export type OpenedOn = (id: SubjectId) => Day | undefined;

/** As entries tell, oldest first. What was taken away and came back is as old as it was. */
export function openingDaysOf(entries: readonly Pick<LedgerEntry, 'today' | 'change'>[]): OpeningDays {
  const days = new Map<SubjectId, Day>();
  for (const { today, change } of entries)
    for (const { kind, id } of change.added)
      if ((kind === 'problem' || kind === 'measure') && !days.has(id)) days.set(id, today);
  return days;
}
