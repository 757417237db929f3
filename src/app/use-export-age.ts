import type { ExportAge } from '../domain/export-age.ts';
import { daysBetween } from '../platform/clock.ts';
import { useGround } from '../queries/ground.ts';
import { useBoards } from '../queries/use-boards.ts';
import { useCopies } from '../queries/use-copies.ts';
import { useLastExport } from '../queries/use-last-export.ts';

/** How old the last export is; null where there is nothing to export. */
export function useExportAge(): ExportAge | null {
  const { exported, now } = useGround();
  const boards = useBoards() ?? [];
  const { list: copies } = useCopies();
  const [at] = useLastExport();
  if (boards.length === 0) return null;
  // What came back from a copy was changed long ago, and is yet in no export.
  const changedAt = Math.max(copies[0]?.at ?? 0, ...boards.map((board) => board.changedAt));
  // By a clock that was set back the last export is still to come: what is changed now would never seem later than it (F29).
  const isAhead = at !== null && at > now();
  return {
    isNever: at === null,
    days: Math.abs(daysBetween(at ?? exported.firstUse, now())),
    hasChanges: at === null || changedAt > at || isAhead,
  };
}
