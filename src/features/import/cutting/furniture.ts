import type { TextRange } from '../../../domain/import-draft.ts';
import type { Cutting } from './cutting.ts';
import { isBlank } from './move-edge.ts';
import { mergeRanges, overlap, rangesOutside, trimRange, wholeCharacter } from './ranges.ts';

/** Page furniture is text after all: of the cut it stands in, or left over. */
export function putBack(cutting: Cutting, range: TextRange): Cutting {
  if (!cutting.furniture.some((one) => overlap(one, range))) return cutting;
  const without = (ranges: readonly TextRange[]): readonly TextRange[] =>
    ranges.flatMap((one) => rangesOutside(one, [range]));
  return { ...cutting, furniture: without(cutting.furniture), quiet: without(cutting.quiet) };
}

/** A stretch is page furniture: in the text of no card, but still in the paper. The same cutting where that would empty a card. */
export function takeOut(cutting: Cutting, range: TextRange): Cutting {
  const whole = trimRange(cutting.text, {
    start: wholeCharacter(cutting.text, Math.max(0, range.start)),
    end: wholeCharacter(cutting.text, Math.min(cutting.text.length, range.end)),
  });
  if (!whole || rangesOutside(whole, cutting.furniture).length === 0) return cutting;
  const taken = { ...cutting, furniture: mergeRanges([...cutting.furniture, whole]) };
  return taken.cuts.some((cut) => overlap(cut, whole) && isBlank(taken, cut)) ? cutting : taken;
}
