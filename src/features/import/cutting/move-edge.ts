import { removedIn } from './cut-text.ts';
import type { Cut, Cutting } from './cutting.ts';
import type { TextRange } from '../../../domain/import-draft.ts';
import { rangesOutside, trimRange, wholeCharacter } from './ranges.ts';

export type Edge = 'start' | 'end';

/**
 * Moves one edge of a cut. Pushed into its neighbour, it moves the neighbour's edge along; no cut is ever made blank.
 * The same cutting comes back where nothing could move.
 */
export function moveEdge(cutting: Cutting, id: string, edge: Edge, to: number): Cutting {
  const at = cutting.cuts.findIndex((cut) => cut.id === id);
  const cut = cutting.cuts[at];
  if (!cut || !Number.isFinite(to)) return cutting;
  const between = (low: number, high: number): number =>
    wholeCharacter(cutting.text, Math.max(low, Math.min(high, Math.round(to))));
  const neighbour = cutting.cuts[edge === 'start' ? at - 1 : at + 1];
  const moved =
    edge === 'start'
      ? { ...cut, start: between((neighbour?.start ?? -1) + 1, cut.end - 1) }
      : { ...cut, end: between(cut.start + 1, (neighbour?.end ?? cutting.text.length + 1) - 1) };
  if (moved.start === cut.start && moved.end === cut.end) return cutting;
  const pushed = neighbour && pushedBy(neighbour, moved, edge);
  if (isBlank(cutting, moved) || (pushed && isBlank(cutting, pushed))) return cutting;
  const cuts = cutting.cuts.map((other) => (other === cut ? moved : other === neighbour ? (pushed ?? other) : other));
  return { ...cutting, cuts };
}

function pushedBy(neighbour: Cut, moved: Cut, edge: Edge): Cut {
  if (edge === 'start') return neighbour.end > moved.start ? { ...neighbour, end: moved.start } : neighbour;
  return neighbour.start < moved.end ? { ...neighbour, start: moved.end } : neighbour;
}

/** Nothing to read in it: white space and page furniture alone. */
export const isBlank = (cutting: Cutting, range: TextRange): boolean =>
  rangesOutside(range, removedIn(cutting, range)).every((part) => trimRange(cutting.text, part) === null);
