import type { TextRange } from '../../../domain/import-draft.ts';
import { NO_FIELDS, sectionKeyAt } from './cutting.ts';
import type { Cut, CutKind, Cutting } from './cutting.ts';
import { bothFields, fieldsIn, recalled, servingAgain } from './dropped.ts';
import { isBlank } from './move-edge.ts';
import { overlap, trimRange, wholeCharacter } from './ranges.ts';
import { drop } from './split-and-join.ts';

/**
 * Makes a cut of any stretch of the text. Cuts it reaches into give way: what is left of them at either side stays theirs.
 * It belongs to the section of its place, unless more is known of it from before.
 */
export function markRange(cutting: Cutting, kind: CutKind, range: TextRange): Cutting {
  const whole = trimRange(cutting.text, {
    start: wholeCharacter(cutting.text, Math.max(0, range.start)),
    end: wholeCharacter(cutting.text, Math.min(cutting.text.length, range.end)),
  });
  if (!whole || isBlank(cutting, whole)) return cutting;
  const marked: Cut = {
    ...whole,
    id: `n${cutting.made}`,
    kind,
    title: null,
    sectionKey: sectionKeyAt(cutting, kind, whole.start),
    fields: NO_FIELDS,
    pairs: [],
  };
  const cleared = clear({ ...cutting, made: cutting.made + 1 }, whole);
  const known = recalled(cleared, marked);
  return { ...cleared, cuts: [...servingAgain(cleared, known), known].sort((a, b) => a.start - b.start) };
}

function clear(cutting: Cutting, range: TextRange): Cutting {
  let cleared = cutting;
  for (const cut of cutting.cuts) {
    if (!overlap(cut, range)) continue;
    const parts = partsBeside(cleared, cut, range);
    if (parts.length === 0) cleared = drop(cleared, cut.id);
    else {
      const cuts = cleared.cuts.flatMap((other) => (other.id === cut.id ? parts : [other]));
      cleared = { ...cleared, cuts, made: cleared.made + parts.length - 1 };
    }
  }
  return cleared;
}

function partsBeside(cutting: Cutting, cut: Cut, range: TextRange): readonly Cut[] {
  const before = { ...cut, end: Math.min(cut.end, range.start) };
  const after = { ...cut, start: Math.max(cut.start, range.end) };
  const parts = [before, after].filter((part) => part.start < part.end && !isBlank(cutting, part));
  return parts.map((part, at) => (at === 0 ? part : { ...part, id: `n${cutting.made}`, title: null }));
}

/** A stretch between cuts is taken in by the cut before it, with what was known of it. */
export function appendToPrevious(cutting: Cutting, range: TextRange): Cutting {
  const before = cutting.cuts.filter((cut) => cut.end <= range.start).at(-1);
  if (!before) return cutting;
  const longer = { ...before, end: range.end, fields: bothFields(before.fields, fieldsIn(cutting, range)) };
  return { ...cutting, cuts: cutting.cuts.map((cut) => (cut === before ? longer : cut)) };
}
