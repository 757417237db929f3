import type { Board } from '../../domain/board.ts';
import { measuresByHeading, numbersOf, problemsByCategory } from '../../domain/paper-order.ts';
import { groupToLabel } from '../../domain/measure.ts';
import { problemTextToTitle, titleToLabel } from '../../domain/problem.ts';
import type { Hand, Side } from './pairing-desk.ts';

/** One problem or measure as a row of its side. */
export interface PairingRow {
  readonly side: Side;
  readonly id: string;
  readonly number: number;
  /** The leading sentence, and what follows it ('' where nothing does). */
  readonly lead: string;
  readonly rest: string;
  /** Those it is paired with, in the order of their numbers. */
  readonly partners: readonly { readonly id: string; readonly number: number }[];
}

export interface PairingGroup {
  readonly id: string;
  /** '' where the paper gave none, and no other group has one. */
  readonly heading: string;
  readonly tint: number | null;
  readonly rows: readonly PairingRow[];
}

/** Both sides of the screen, grouped and numbered as a paper would list them. */
export interface PairingView {
  readonly groups: Readonly<Record<Side, readonly PairingGroup[]>>;
  readonly rows: Readonly<Record<Side, ReadonlyMap<string, PairingRow>>>;
}

export function boardToPairingView(board: Board): PairingView {
  const byCategory = problemsByCategory(board);
  const byHeading = measuresByHeading(board);
  const problemNumbers = numbersOf(byCategory.flatMap(({ problems }) => problems));
  const measureNumbers = numbersOf(byHeading.flatMap(({ measures }) => measures));
  const hasCategories = byCategory.some(({ category }) => category !== null);
  const hasHeadings = byHeading.some(({ heading }) => heading !== '');
  const problem = byCategory.map(({ category, problems }): PairingGroup => ({
    id: category?.id ?? '',
    heading: category?.name ?? (hasCategories ? '未分类' : ''),
    tint: category?.tint ?? null,
    rows: problems.map(({ id, title, detail }) => ({
      side: 'problem',
      id,
      number: problemNumbers.get(id) ?? 0,
      lead: title.trim(),
      rest: detail.trim(),
      partners: partnersOf(board.measuresByProblem.get(id), measureNumbers),
    })),
  }));
  const measure = byHeading.map(({ heading, measures }): PairingGroup => ({
    id: heading,
    heading: groupToLabel(heading) || (hasHeadings ? '未分组' : ''),
    tint: null,
    rows: measures.map(({ id, text }) => ({
      side: 'measure',
      id,
      number: measureNumbers.get(id) ?? 0,
      lead: problemTextToTitle(text.trim()).title,
      rest: problemTextToTitle(text.trim()).detail.trim(),
      partners: partnersOf(board.problemsByMeasure.get(id), problemNumbers),
    })),
  }));
  return { groups: { problem, measure }, rows: { problem: byId(problem), measure: byId(measure) } };
}

const partnersOf = (ids: readonly string[] = [], numbers: ReadonlyMap<string, number>): PairingRow['partners'] =>
  ids.map((id) => ({ id, number: numbers.get(id) ?? 0 })).sort((a, b) => a.number - b.number);

const byId = (groups: readonly PairingGroup[]): ReadonlyMap<string, PairingRow> =>
  new Map(groups.flatMap(({ rows }) => rows).map((row) => [row.id, row]));

/** Groups narrowed to rows without a partner. What is in hand stays, and so do its partners: nothing leaves under the pointer. */
export function unpairedOnly(groups: readonly PairingGroup[], hand: Hand | null): readonly PairingGroup[] {
  const stays = ({ side, id, partners }: PairingRow): boolean =>
    partners.length === 0 || (hand !== null && (hand.side === side ? hand.id === id : isPartner(partners, hand.id)));
  return groups.flatMap((group) => {
    const rows = group.rows.filter(stays);
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}

export const isPartner = (partners: PairingRow['partners'], id: string): boolean =>
  partners.some((one) => one.id === id);

/** 措施 5“建立业务学习研讨制度”, for the ear. */
export function rowToWords({ side, number, lead }: PairingRow): string {
  const label = titleToLabel(lead);
  const short = label.length > 30 ? `${label.slice(0, 30)}…` : label;
  return `${side === 'problem' ? '问题' : '措施'} ${number}“${short}”`;
}

/** “10 个问题中 4 个还没有措施 · 9 条措施中 3 条还没有对应问题” */
export function viewToStatus({ rows }: PairingView): string {
  const lacking = (side: Side): number =>
    [...rows[side].values()].filter(({ partners }) => partners.length === 0).length;
  const tell = (all: number, without: number, unit: string, name: string, other: string): string =>
    all === 0
      ? `还没有${name}`
      : without === 0
        ? `${all} ${unit}${name}都有${other}`
        : without === all
          ? `${all} ${unit}${name}都还没有${other}`
          : `${all} ${unit}${name}中 ${without} ${unit}还没有${other}`;
  return [
    tell(rows.problem.size, lacking('problem'), '个', '问题', '措施'),
    tell(rows.measure.size, lacking('measure'), '条', '措施', '对应问题'),
  ].join(' · ');
}
