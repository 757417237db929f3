import type {
  DraftCategory,
  DraftMeasure,
  DraftMeasureGroup,
  DraftProblem,
  DraftRow,
  TextCut,
  TextRange,
} from '../../domain/import-draft.ts';
import { isEmptyRange, toCut, toRange } from './cut.ts';
import type { NormalText } from './normal-text.ts';
import type { LabelField } from './vocabulary.ts';

export type RowFields = Partial<Record<LabelField, string>>;

/** A reading as it grows: what was found, and every range of the text that is thereby accounted for. */
export class Reading {
  readonly normal: NormalText;
  readonly categories: { heading: string; range?: TextRange; problems: DraftProblem[] }[] = [];
  readonly groups: { heading: string; range?: TextRange; measures: DraftMeasure[] }[] = [];
  readonly rows: DraftRow[] = [];
  readonly mainWork: TextCut[] = [];
  /** Headings, enumerators, labels and their values: read, though no card is made of them. */
  readonly accounted: TextRange[] = [];

  constructor(normal: NormalText) {
    this.normal = normal;
  }

  /** The category of this heading; one that already stands last is gone on with. */
  category(range: TextRange | null): { heading: string; range?: TextRange; problems: DraftProblem[] } {
    const heading = range ? this.words(range) : '';
    const last = this.categories.at(-1);
    if (last && last.range?.start === range?.start) return last;
    const category = { heading, ...(range ? { range } : {}), problems: [] };
    this.categories.push(category);
    if (range) this.accounted.push(range);
    return category;
  }

  group(range: TextRange | null): { heading: string; range?: TextRange; measures: DraftMeasure[] } {
    const last = this.groups.at(-1);
    if (last && last.range?.start === range?.start) return last;
    const group = { heading: range ? this.words(range) : '', ...(range ? { range } : {}), measures: [] };
    this.groups.push(group);
    if (range) this.accounted.push(range);
    return group;
  }

  /** A measure group of its own without a heading: the measures of one ledger row. */
  groupOfRow(): { heading: string; measures: DraftMeasure[] } {
    const group = { heading: '', measures: [] };
    this.groups.push(group);
    return group;
  }

  problem(into: { problems: DraftProblem[] }, from: number, to: number): DraftProblem | null {
    const range = this.itemRange(from, to);
    if (isEmptyRange(range)) return null;
    const cut = toCut(this.normal, range.start, range.end);
    into.problems.push(cut);
    return cut;
  }

  measure(into: { measures: DraftMeasure[] }, from: number, to: number, forProblem?: number): DraftMeasure | null {
    const range = this.itemRange(from, to);
    if (isEmptyRange(range)) return null;
    const cut = { ...toCut(this.normal, range.start, range.end), ...(forProblem === undefined ? {} : { forProblem }) };
    into.measures.push(cut);
    return cut;
  }

  /** The ； between two items of a list is neither's. */
  private itemRange(from: number, to: number): TextRange {
    const { start, end } = toRange(this.normal, from, to);
    if (!/[；;]/.test(this.normal.text[end - 1] ?? '')) return { start, end };
    this.accounted.push({ start: end - 1, end });
    return toRange(this.normal, start, end - 1);
  }

  row(problem: DraftProblem, measures: readonly DraftMeasure[], fields: RowFields): void {
    const { seq, leader, dept, owner, due, status, remark } = fields;
    this.rows.push({
      problem: problem.text,
      problemStart: problem.start,
      measures: measures.map(({ text }) => text),
      measureStarts: measures.map(({ start }) => start),
      ...filled({ seq, leader, dept, owner, due, status, remark }),
    });
  }

  words({ start, end }: TextRange): string {
    return toCut(this.normal, start, end).text;
  }

  /** Categories and groups that hold something. */
  found(): { readonly categories: readonly DraftCategory[]; readonly measureGroups: readonly DraftMeasureGroup[] } {
    return {
      categories: this.categories.filter(({ heading, problems }) => problems.length > 0 || heading !== ''),
      measureGroups: this.groups.filter(({ measures }) => measures.length > 0),
    };
  }
}

const filled = (fields: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([field, value]) => (value ? [[field, value] as const] : [])));
