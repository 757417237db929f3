import { categoryNameToShortName } from '../../domain/category.ts';
import type { TextRange } from '../../domain/import-draft.ts';
import { titleToLabel } from '../../domain/problem.ts';
import { wordsOfCut } from './cutting/cut-text.ts';
import { fieldsIn } from './cutting/dropped.ts';
import { KIND_NAMES, cutsBySection } from './cutting/cutting.ts';
import type { Cut, CutFields, CutKind, Cutting, Section } from './cutting/cutting.ts';
import { inkOf, leftoversOf } from './cutting/leftovers.ts';
import { oncePer } from './cutting/once-per.ts';

/** What both sides show of a cut. */
export interface CutMark {
  readonly cut: Cut;
  readonly number: number;
  readonly section: Section | null;
  readonly tint: number | null;
}

/** One card-to-be as the list shows it. */
export interface CutRow {
  readonly cut: Cut;
  readonly number: number;
  readonly title: string;
  readonly detail: string;
  /** What a ledger said of it, and for a measure the numbers of the problems it is for. */
  readonly facts: Facts;
}

export interface CutGroup {
  readonly section: Section | null;
  readonly tint: number | null;
  readonly cuts: readonly Cut[];
}

export interface LeftoverRow extends TextRange {
  readonly id: string;
  readonly text: string;
  /** What a ledger says of it, if it was a problem before: marked again it has it again. */
  readonly facts: Facts;
}

/** [name, words]: what a ledger said. */
export type Facts = readonly (readonly [string, string])[];

/** What is made anew at every step, whatever the paper's length: no words, only places and numbers. Rows are made as they are shown. */
export interface WorkbenchView {
  readonly problems: readonly CutGroup[];
  readonly measures: readonly CutGroup[];
  readonly leftovers: readonly TextRange[];
  readonly marks: ReadonlyMap<string, CutMark>;
  /** Every row of the list, in its order. */
  readonly ids: readonly string[];
  /** 4 个类别 · 10 个问题 · 9 条措施 · 未归入 12 字 */
  readonly counts: string;
}

export const LEFTOVER = 'leftover-';

export const leftoverId = ({ start }: TextRange): string => `${LEFTOVER}${start}`;

/** Where the work begins: the first problem, or else what there is. */
export function firstRowId(cutting: Cutting): string | null {
  const first = cutting.cuts.find(({ kind }) => kind === 'problem') ?? cutting.cuts[0];
  const [leftover] = first ? [] : leftoversOf(cutting);
  return first?.id ?? (leftover ? leftoverId(leftover) : null);
}

export const cuttingToView = oncePer((cutting: Cutting): WorkbenchView => {
  const [problems, measures] = [groupsOf(cutting, 'problem'), groupsOf(cutting, 'measure')];
  const groups = [...problems, ...measures];
  const leftovers = leftoversOf(cutting);
  return {
    problems,
    measures,
    leftovers,
    marks: marksOf(cutting, groups),
    ids: [...groups.flatMap(({ cuts }) => cuts.map(({ id }) => id)), ...leftovers.map(leftoverId)],
    counts: countsOf(cutting, inkOf(cutting.text, leftovers)),
  };
});

const groupsOf = (cutting: Cutting, kind: CutKind): readonly CutGroup[] =>
  cutsBySection(cutting, kind).map(({ section, cuts }, at) => ({
    section,
    tint: kind === 'problem' && section ? at % 8 : null,
    cuts,
  }));

/** Problems and measures are each numbered in the order of the text. */
function marksOf(cutting: Cutting, groups: readonly CutGroup[]): ReadonlyMap<string, CutMark> {
  const counted: Record<CutKind, number> = { problem: 0, measure: 0 };
  const numbers = new Map(cutting.cuts.map(({ id, kind }) => [id, (counted[kind] += 1)]));
  return new Map(
    groups.flatMap(({ section, tint, cuts }) =>
      cuts.map((cut) => [cut.id, { cut, number: numbers.get(cut.id) ?? 0, section, tint }] as const),
    ),
  );
}

export const numberOf = (cutting: Cutting, id: string): number => cuttingToView(cutting).marks.get(id)?.number ?? 0;

/** Where a row's text begins. */
export function placeOfRow(view: WorkbenchView, id: string): number | null {
  if (id.startsWith(LEFTOVER)) return Number(id.slice(LEFTOVER.length));
  return view.marks.get(id)?.cut.start ?? null;
}

/** 问题3 · 党章职责 */
export function markToLabel({ cut: { kind }, number, section }: CutMark): string {
  const short = kind === 'problem' && section ? ` · ${categoryNameToShortName(section.name)}` : '';
  return `${KIND_NAMES[kind]}${number}${short}`;
}

export function cutToRow(cutting: Cutting, cut: Cut): CutRow {
  const serves = cut.pairs.map((id) => numberOf(cutting, id)).join('、');
  const facts = [
    ...(cut.kind === 'problem' ? factsOf(cut.fields) : []),
    ...(serves ? [['针对问题', serves] as const] : []),
  ];
  return { cut, number: numberOf(cutting, cut.id), ...wordsOfCut(cutting, cut), facts };
}

export const leftoverToRow = (cutting: Cutting, range: TextRange): LeftoverRow => ({
  ...range,
  id: leftoverId(range),
  text: cutting.text.slice(range.start, range.end),
  facts: factsOf(fieldsIn(cutting, range)),
});

const factsOf = ({ leader, owner, dept, due, status, remark }: CutFields): Facts =>
  (
    [
      ['责任领导', leader],
      ['责任人', owner],
      ['责任单位', dept],
      ['时限', due],
      ['完成情况', status],
      ['备注', remark],
    ] as const
  ).filter(([, says]) => says);

function countsOf({ cuts, categories }: Cutting, left: number): string {
  const problems = cuts.filter(({ kind }) => kind === 'problem').length;
  const parts = [`${categories.length} 个类别`, `${problems} 个问题`, `${cuts.length - problems} 条措施`];
  return [...parts, left === 0 ? '没有遗漏' : `未归入 ${left} 字`].join(' · ');
}

/** 问题3“理论学习抓得不够紧”, for the ear. */
export function rowToWords({ cut, number, title }: CutRow): string {
  const label = titleToLabel(title);
  return `${KIND_NAMES[cut.kind]}${number}“${label.length > 30 ? `${label.slice(0, 30)}…` : label}”`;
}
