import type { BoardId } from './id.ts';
import type { Epoch } from './restoring.ts';

/** How far a board had come: (epoch, seq) only grows (decision 008). */
export interface Reached {
  readonly epoch: Epoch;
  readonly seq: number;
}

/** How far a board had come when it was last seen, remembered where a lost database cannot take it along. */
export interface Mark extends Reached {
  readonly name: string;
}

/** The watermark of a store: a mark for each board it has ever acknowledged. */
export type Watermark = ReadonlyMap<BoardId, Mark>;

/** What a store holds now. */
export interface Held {
  readonly epoch: Epoch;
  readonly boards: Watermark;
}

/** Does one stand before the other in a board's history? A replacement begins an epoch, and with it another history. */
export const isBefore = (one: Reached, other: Reached): boolean =>
  one.epoch < other.epoch || (one.epoch === other.epoch && one.seq < other.seq);

/** The watermark risen to what was seen; it never falls. */
export function raise(watermark: Watermark, seen: Watermark): Watermark {
  const risen = new Map(watermark);
  for (const [id, mark] of seen) {
    const known = risen.get(id);
    if (!known || !isBefore(mark, known)) risen.set(id, mark);
  }
  return risen;
}

/** Less is there than was: never taken for the truth before the person has said so (F14, F15, F18). */
export interface Loss {
  /** The boards of which something is missing; at least one. */
  readonly boards: readonly LostBoard[];
  /** How many boards there are now, whole ones too. */
  readonly held: number;
}

export interface LostBoard {
  readonly was: Mark;
  /** null: not there at all. */
  readonly is: Reached | null;
}

/** What is missing of what the watermark tells; null where nothing is. A board that a later replacement left out is not missing. */
export function lossBetween(watermark: Watermark, { epoch, boards }: Held): Loss | null {
  const lost = [...watermark].flatMap(([id, was]): readonly LostBoard[] => {
    const is = boards.get(id) ?? null;
    const isLost = is ? isBefore(is, was) : epoch <= was.epoch;
    return isLost ? [{ was, is }] : [];
  });
  return lost.length > 0 ? { boards: lost, held: boards.size } : null;
}

/** “一支部”上次记录到第 400 步，现在只找到第 240 步。 */
export function lostBoardToSentence({ was, is }: LostBoard): string {
  const recorded = `“${was.name}”上次记录到第 ${was.seq} 步`;
  if (!is) return `${recorded}，现在没有找到。`;
  if (is.epoch < was.epoch) return `${recorded}，现在找到的是最近一次恢复备份以前的内容，第 ${is.seq} 步。`;
  return `${recorded}，现在只找到第 ${is.seq} 步。`;
}
