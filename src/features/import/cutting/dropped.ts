import type { TextRange } from '../../../domain/import-draft.ts';
import { NO_FIELDS, cutById, sectionsOf } from './cutting.ts';
import type { Cut, CutFields, CutKind, Cutting, DroppedCut } from './cutting.ts';
import { overlap } from './ranges.ts';

/** The given-up cuts with this one: what is known of a stretch of text is known once. */
export function withDropped(cutting: Cutting, cut: Cut): readonly DroppedCut[] {
  const servedBy = cutting.cuts.filter(({ pairs }) => pairs.includes(cut.id)).map(({ id }) => id);
  return [...cutting.dropped.filter((old) => !overlap(old, cut)), { ...cut, servedBy }];
}

/** What the given-up cuts in this range said of persons, time limit and state. */
export const fieldsIn = (cutting: Cutting, range: TextRange): CutFields =>
  cutting.dropped.filter((old) => overlap(old, range)).reduce((sum, { fields }) => bothFields(sum, fields), NO_FIELDS);

/** A new cut with what was known of its text; the title only where the text is the very same. */
export function recalled(cutting: Cutting, fresh: Cut): Cut {
  const known = cutting.dropped.filter((old) => overlap(old, fresh));
  const alike = known.filter(({ kind }) => kind === fresh.kind);
  const same = alike.find(({ start, end }) => start === fresh.start && end === fresh.end);
  const pairs = new Set(alike.flatMap((old) => old.pairs));
  return {
    ...fresh,
    title: same?.title ?? null,
    sectionKey: same && isSection(cutting, fresh.kind, same.sectionKey) ? same.sectionKey : fresh.sectionKey,
    fields: fieldsIn(cutting, fresh),
    pairs: [...pairs].filter((id) => cutById(cutting, id)?.kind === 'problem'),
  };
}

/** The cuts, each measure that was for a problem given up here for this one again. */
export function servingAgain(cutting: Cutting, fresh: Cut): readonly Cut[] {
  if (fresh.kind !== 'problem') return cutting.cuts;
  const known = cutting.dropped.filter((old) => old.kind === 'problem' && overlap(old, fresh));
  const serving = new Set(known.flatMap(({ servedBy }) => servedBy));
  return cutting.cuts.map((cut) =>
    cut.kind === 'measure' && serving.has(cut.id) ? { ...cut, pairs: [...cut.pairs, fresh.id] } : cut,
  );
}

const isSection = (cutting: Cutting, kind: CutKind, key: string): boolean =>
  sectionsOf(cutting, kind).some((section) => section.key === key);

export const bothTexts = (a: string, b: string): string => (a === b || b === '' ? a : a === '' ? b : `${a}；${b}`);

export function bothFields(a: CutFields, b: CutFields): CutFields {
  if (a === NO_FIELDS && b === NO_FIELDS) return a;
  return {
    leader: bothTexts(a.leader, b.leader),
    owner: bothTexts(a.owner, b.owner),
    dept: bothTexts(a.dept, b.dept),
    due: bothTexts(a.due, b.due),
    status: bothTexts(a.status, b.status),
    remark: bothTexts(a.remark, b.remark),
  };
}
