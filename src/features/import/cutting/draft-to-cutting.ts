import { headingToCategoryName } from '../../../domain/category.ts';
import type { DraftRow, ImportDraft, TextCut, TextRange } from '../../../domain/import-draft.ts';
import { NO_FIELDS } from './cutting.ts';
import type { Cut, CutFields, Cutting, Section } from './cutting.ts';
import { mergeRanges, overlap, rangesOutside, trimRange } from './ranges.ts';

/** What the reader found, laid out for a person to work on. Cuts that would overlap an earlier one are left to the leftovers. */
export function draftToCutting(draft: ImportDraft, text: string, name: string): Cutting {
  const categories = draft.categories.flatMap(({ heading, range }, at) =>
    toSection(`c${at}`, heading, headingToCategoryName(heading), range),
  );
  const groups = draft.measureGroups.flatMap(({ heading, range }, at) => toSection(`g${at}`, heading, heading, range));
  const cuts = orderedCuts(text, [...problemsOf(draft), ...measuresOf(draft)]);
  const furniture = mergeRanges(everyCut(draft).flatMap(({ removed }) => removed ?? []));
  const cutting = { text, name, title: draft.title?.text.trim() ?? '', cuts, categories, groups };
  const mainWork = draft.mainWork.map(toRange);
  const made = cuts.length;
  const quiet = quietOf({ ...cutting, mainWork, furniture, quiet: [], dropped: [], made }, draft);
  return {
    ...cutting,
    mainWork,
    furniture: mergeRanges([...furniture, ...quiet.filter(isPageNumber(text))]),
    quiet,
    dropped: [],
    made,
  };
}

const toRange = ({ start, end }: TextRange): TextRange => ({ start, end });

function toSection(key: string, heading: string, name: string, range: TextRange | undefined): readonly Section[] {
  return heading.trim() === '' ? [] : [{ key, heading, name, range: range ? toRange(range) : null }];
}

const problemId = (start: number): string => `p${start}`;

const sectionKey = (letter: string, at: number, heading: string): string =>
  heading.trim() === '' ? '' : `${letter}${at}`;

function problemsOf(draft: ImportDraft): readonly Cut[] {
  const rows = new Map(draft.rows.map((row) => [row.problemStart, row]));
  return draft.categories.flatMap(({ heading, problems }, at) =>
    problems.map((problem): Cut => ({
      ...toRange(problem),
      id: problemId(problem.start),
      kind: 'problem',
      title: null,
      sectionKey: sectionKey('c', at, heading),
      fields: fieldsOf(rows.get(problem.start)),
      pairs: [],
    })),
  );
}

function fieldsOf(row: DraftRow | undefined): CutFields {
  if (!row) return NO_FIELDS;
  const { leader = '', owner = '', dept = '', due = '', status = '', remark = '' } = row;
  return { leader, owner, dept, due, status, remark };
}

function measuresOf(draft: ImportDraft): readonly Cut[] {
  const byRow = new Map<number, number[]>();
  for (const { problemStart, measureStarts } of draft.rows)
    for (const start of measureStarts) byRow.set(start, [...(byRow.get(start) ?? []), problemStart]);
  return draft.measureGroups.flatMap(({ heading, measures }, at) =>
    measures.map((measure): Cut => ({
      ...toRange(measure),
      id: `m${measure.start}`,
      kind: 'measure',
      title: null,
      sectionKey: sectionKey('g', at, heading),
      fields: NO_FIELDS,
      pairs: [
        ...new Set([
          ...(byRow.get(measure.start) ?? []),
          ...(measure.forProblem === undefined ? [] : [measure.forProblem]),
        ]),
      ].map(problemId),
    })),
  );
}

function orderedCuts(text: string, cuts: readonly Cut[]): readonly Cut[] {
  const kept: Cut[] = [];
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const range = trimRange(text, { start: Math.max(cut.start, kept.at(-1)?.end ?? 0), end: cut.end });
    if (range) kept.push({ ...cut, ...range });
  }
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map((cut) => ({ ...cut, pairs: cut.pairs.filter((id) => ids.has(id)) }));
}

const everyCut = (draft: ImportDraft): readonly TextCut[] => [
  ...draft.categories.flatMap(({ problems }) => problems),
  ...draft.measureGroups.flatMap(({ measures }) => measures),
  ...draft.mainWork,
];

/** A piece of text the reader used otherwise is short, or a cell of the ledger, or a heading, or a lone ； between two; anything else was forgotten. */
const LONGEST_QUIET = 60;

function quietOf(cutting: Cutting, draft: ImportDraft): readonly TextRange[] {
  const { text, cuts } = cutting;
  if (cuts.length === 0) return [];
  const named = [draft.title, draft.problemsHeading, draft.measuresHeading].flatMap((cut) =>
    cut ? [toRange(cut)] : [],
  );
  const cells = new Set(draft.rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === 'string'));
  const headings = [...cutting.categories, ...cutting.groups].flatMap(({ range }) => range ?? []);
  const spoken = [...cuts, ...headings, ...cutting.mainWork, ...cutting.furniture, ...draft.leftovers, ...named];
  const rest = rangesOutside({ start: 0, end: text.length }, spoken).flatMap((range) => piecesOf(text, range));
  const isShort = ({ start, end }: TextRange): boolean =>
    end - start <= LONGEST_QUIET || cells.has(text.slice(start, end));
  const marks = draft.leftovers.map(toRange).filter(({ start, end }) => !/[\p{L}\p{N}]/u.test(text.slice(start, end)));
  const aside = named.filter((range) => !cuts.some((cut) => overlap(cut, range)));
  return mergeRanges([...aside, ...rest.filter(isShort), ...marks]);
}

function piecesOf(text: string, range: TextRange): readonly TextRange[] {
  const slice = text.slice(range.start, range.end);
  return [...slice.matchAll(/[^\n\t]+/g)].flatMap(({ 0: found, index }) => {
    const start = range.start + index;
    return trimRange(text, { start, end: start + found.length }) ?? [];
  });
}

const isPageNumber =
  (text: string) =>
  ({ start, end }: TextRange): boolean =>
    /^(?:[—–\-－─]+\s*[0-9０-９]+\s*[—–\-－─]+|第\s*[0-9０-９]+\s*页.*)$/.test(text.slice(start, end).trim());
