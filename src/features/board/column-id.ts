import { isStage } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';

/** A column of the board, or of one of its lanes: 'completed', 'completed/c2'. */
export const columnId = (stage: Stage, lane: string | null): string => (lane === null ? stage : `${stage}/${lane}`);

/** null: it is no column of a board. */
export function columnToPlace(id: string): { readonly stage: Stage; readonly lane: string | null } | null {
  const at = id.indexOf('/');
  const stage = at < 0 ? id : id.slice(0, at);
  return isStage(stage) ? { stage, lane: at < 0 ? null : id.slice(at + 1) } : null;
}
