import { categoryNameToShortName } from '../../domain/category.ts';
import type { TextRange } from '../../domain/import-draft.ts';
import { titleToLabel } from '../../domain/problem.ts';
import { wordsOfCut } from './cutting/cut-text.ts';
import { fieldsIn } from './cutting/dropped.ts';
import { KIND_NAMES, cutsBySection } from './cutting/cutting.ts';
import type { Cut, CutFields, CutKind, Cutting, Section } from './cutting/cutting.ts';
import { inkOf, leftoversOf } from './cutting/leftovers.ts';

/** One card-to-be as the list and the text show it. */
export interface CutRow {
  readonly cut: Cut;
  readonly number: number;
  readonly title: string;
  readonly detail: string;
  /** 问题3 · 党章职责 */
  readonly label: string;
  readonly tint: number | null;
  /** What a ledger said of it, and for a measure the numbers of the problems it is for. */
  readonly facts: Facts;
}

export interface CutGroup {
  readonly section: Section | null;
  readonly tint: number | null;
  readonly rows: readonly CutRow[];
}

export interface LeftoverRow extends TextRange {
  readonly id: string;
  readonly text: string;
  /** What a ledger says of it, if it was a problem before: marked again it has it again. */
  readonly facts: Facts;
}

/** [name, words]: what a ledger said. */
export type Facts = readonly (readonly [string, string])[];

export interface WorkbenchView {
  readonly problems: readonly CutGroup[];
  readonly measures: readonly CutGroup[];
  readonly leftovers: readonly LeftoverRow[];
  readonly rows: ReadonlyMap<string, CutRow>;
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

export function cuttingToView(cutting: Cutting): WorkbenchView {
  const numbers = numbersOf(cutting);
  const groupsOf = (kind: CutKind): readonly CutGroup[] =>
    cutsBySection(cutting, kind).map(({ section, cuts }, at) => {
      const tint = kind === 'problem' && section ? at % 8 : null;
      return { section, tint, rows: cuts.map((cut) => cutToRow(cutting, cut, section, tint, numbers)) };
    });
  const problems = groupsOf('problem');
  const measures = groupsOf('measure');
  const ranges = leftoversOf(cutting);
  const leftovers = ranges.map((range) => ({
    ...range,
    id: leftoverId(range),
    text: cutting.text.slice(range.start, range.end),
    facts: factsOf(fieldsIn(cutting, range)),
  }));
  const all = [...problems, ...measures].flatMap(({ rows }) => rows);
  const rows = new Map(all.map((row) => [row.cut.id, row]));
  return { problems, measures, leftovers, rows, counts: countsOf(cutting, inkOf(cutting.text, ranges)) };
}

function cutToRow(
  cutting: Cutting,
  cut: Cut,
  section: Section | null,
  tint: number | null,
  numbers: ReadonlyMap<string, number>,
): CutRow {
  const { title, detail } = wordsOfCut(cutting, cut);
  const number = numbers.get(cut.id) ?? 0;
  const short = cut.kind === 'problem' && section ? ` · ${categoryNameToShortName(section.name)}` : '';
  const serves = cut.pairs.map((id) => numbers.get(id) ?? 0).join('、');
  const facts = [
    ...(cut.kind === 'problem' ? factsOf(cut.fields) : []),
    ...(serves ? [['针对问题', serves] as const] : []),
  ];
  return { cut, number, title, detail, label: `${KIND_NAMES[cut.kind]}${number}${short}`, tint, facts };
}

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

/** Problems and measures are each numbered in the order of the text. */
function numbersOf(cutting: Cutting): ReadonlyMap<string, number> {
  const counted: Record<CutKind, number> = { problem: 0, measure: 0 };
  return new Map(cutting.cuts.map(({ id, kind }) => [id, (counted[kind] += 1)]));
}

export const numberOf = (cutting: Cutting, id: string): number => numbersOf(cutting).get(id) ?? 0;

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
