import { rowFields } from './expected-report.ts';
import type { ExpectedReport, ExpectedRow, RowField } from './expected-report.ts';

/**
 * A report written together with its labels. Marks in the text are stripped and become what a right reading finds:
 *
 *   ⟪P:二、存在的问题⟫ ⟪M:三、整改措施⟫   headings of the two sections (also a column's head)
 *   ⟪C:(一)对照…方面⟫ ⟪G:(一)…⟫          a category's heading, a measure group's; `‖other` inside = also defensible
 *   ⟪B:⟫                                  the measures from here on are those of the category at hand
 *   ⟪H:四、原因⟫                          any other heading that no text may run over
 *   ⟪F:— 1 —⟫                            page furniture          ⟪E:一是⟫  an enumerator (ends the label before it)
 *   ▲ a problem starts   △ a measure starts   ■ the one before must have ended here
 *   ⟪due:6月底前⟫ ⟪leader:…⟫ …            a field of the row of the problem at hand (seq may come before the problem)
 */
export interface MarkedOptions {
  /** Each measure is written under its problem. */
  readonly paired?: boolean;
  /** Lines break inside sentences: a label runs on over the break. */
  readonly wrapped?: boolean;
}

export const markPattern = /⟪[A-Za-z]+:|‖[^⟫]*|⟫|[▲△■]/gu;

interface Cut {
  readonly start: number;
  stop?: number;
  end?: number;
}
interface Bucket {
  readonly heading: string;
  readonly also: readonly string[];
  readonly cuts: Cut[];
  readonly forProblem?: Cut;
}
interface Row {
  problem?: Cut;
  readonly measures: Cut[];
  readonly fields: Partial<Record<RowField, string>>;
}

/** Strips the marks; `text` is what a reader is given, `expected` what it should find. */
export function readMarked(source: string, options: MarkedOptions = {}): { text: string; expected: ExpectedReport } {
  const page = new Page(options);
  let at = 0;
  for (const match of source.matchAll(markPattern)) {
    page.text += source.slice(at, match.index);
    at = match.index + match[0].length;
    page.mark(match[0]);
  }
  page.text += source.slice(at);
  return { text: page.text, expected: page.expected() };
}

/** The text so far, and what its marks have said. */
class Page {
  text = '';
  private readonly categories: Bucket[] = [];
  private readonly groups: Bucket[] = [];
  private readonly rows: Row[] = [];
  private readonly headingsAt: number[] = [];
  private readonly furniture: string[] = [];
  private readonly sections: { P: string | null; M: string | null } = { P: null, M: null };
  private readonly open: { readonly tag: string; readonly start: number; readonly also: string[] }[] = [];
  private last: Cut | undefined;
  private problem: Cut | undefined;
  private fresh = true;

  constructor(private readonly options: MarkedOptions) {}

  mark(mark: string): void {
    if (mark.startsWith('⟪')) this.opened(mark.slice(1, -1));
    else if (mark.startsWith('‖')) this.open.at(-1)?.also.push(mark.slice(1));
    else if (mark === '⟫') this.closed();
    else if (mark === '■') this.ended();
    else if (mark === '▲') this.problemHere();
    else this.measureHere();
  }

  private opened(tag: string): void {
    this.open.push({ tag, start: this.text.length, also: [] });
    if (this.last) this.last.stop ??= this.text.length;
    if (!'PMCGH'.includes(tag)) return;
    this.headingsAt.push(this.text.length);
    this.last = undefined;
  }

  private closed(): void {
    const done = this.open.pop();
    if (!done) throw new Error(`unopened ⟫ at ${this.text.length}`);
    const inner = this.text.slice(done.start);
    const { tag, also } = done;
    if (tag === 'P' || tag === 'M') this.sections[tag] ??= inner;
    else if (tag === 'C') this.categoryHere(inner, also);
    else if (tag === 'G') this.groupHere(inner, also);
    else if (tag === 'B') this.groupHere(this.categories.at(-1)?.heading ?? '', this.categories.at(-1)?.also ?? []);
    else if (tag === 'F') this.furniture.push(inner);
    else if (isRowField(tag)) this.rowFor(tag === 'seq').fields[tag] = inner;
  }

  /** A category named again goes on where it was. */
  private categoryHere(heading: string, also: readonly string[]): void {
    const again = this.categories.findIndex((c) => c.heading === heading);
    const kept = again < 0 ? undefined : this.categories.splice(again, 1)[0];
    this.categories.push(kept ?? { heading, also, cuts: [] });
  }

  private groupHere(heading: string, also: readonly string[]): void {
    this.groups.push({
      heading,
      also,
      cuts: [],
      ...(this.options.paired && this.problem ? { forProblem: this.problem } : {}),
    });
    this.fresh = false;
  }

  private problemHere(): void {
    this.last = this.problem = { start: this.text.length };
    if (this.categories.length === 0) this.categoryHere('', []);
    this.categories.at(-1)?.cuts.push(this.last);
    this.rowFor(true).problem = this.last;
    this.fresh = true;
  }

  private measureHere(): void {
    this.last = { start: this.text.length };
    if (this.groups.length === 0 || (this.options.paired && this.fresh)) this.groupHere('', []);
    this.fresh = false;
    this.groups.at(-1)?.cuts.push(this.last);
    this.rows.at(-1)?.measures.push(this.last);
  }

  private ended(): void {
    if (!this.last) return;
    this.last.end = this.text.length;
    this.last.stop ??= this.text.length;
  }

  /** The row at hand; a new one if `anew` and the one at hand has its problem. */
  private rowFor(anew: boolean): Row {
    const row = this.rows.at(-1);
    if (row && !(anew && row.problem)) return row;
    const next: Row = { measures: [], fields: {} };
    this.rows.push(next);
    return next;
  }

  expected(): ExpectedReport {
    if (this.open.length > 0) throw new Error(`unclosed ⟪${this.open.map((o) => o.tag).join()}`);
    const categories = this.categories.filter((c) => c.cuts.length > 0);
    const groups = this.groups.filter((g) => g.cuts.length > 0);
    const rows = this.options.paired ? this.rows.flatMap((r) => this.expectedRow(r)) : [];
    return {
      sections: { problems_heading: this.sections.P, measures_heading: this.sections.M },
      categories: categories.map((c) => ({
        heading: c.heading,
        ...alsoOf(c),
        problems: c.cuts.map((x) => this.label(x)),
        ...placesOf(c),
      })),
      measures: groups.map((g) => ({
        heading: g.heading,
        ...alsoOf(g),
        items: g.cuts.map((x) => this.label(x)),
        ...placesOf(g),
        ...(g.forProblem ? { for_problem: this.label(g.forProblem) } : {}),
      })),
      ...(rows.length > 0 ? { rows } : {}),
      headings_at: this.headingsAt,
      ...(this.furniture.length > 0 ? { furniture: this.furniture } : {}),
      counts: {
        categories: categories.length,
        problems: total(categories),
        measure_groups: groups.length,
        measures: total(groups),
      },
    };
  }

  private expectedRow({ problem, measures, fields }: Row): ExpectedRow[] {
    return problem ? [{ problem: this.label(problem), measures: measures.map((m) => this.label(m)), ...fields }] : [];
  }

  private label({ start, stop }: Cut): string {
    const rest = this.text.slice(start, stop ?? start + 80);
    const line = this.options.wrapped ? rest : (rest.split(/[\n\t|]/u)[0] ?? '');
    return [...(line.replace(/\s+/gu, '').split(/[。；;]/u)[0] ?? '')].slice(0, 20).join('');
  }
}

const isRowField = (tag: string): tag is RowField => (rowFields as readonly string[]).includes(tag);
const total = (list: readonly Bucket[]): number => list.reduce((sum, b) => sum + b.cuts.length, 0);
const alsoOf = (b: Bucket): { heading_also?: readonly string[] } => (b.also.length > 0 ? { heading_also: b.also } : {});

function placesOf({ cuts }: Bucket): { offsets: number[]; ends?: (number | null)[] } {
  const offsets = cuts.map((c) => c.start);
  return cuts.some((c) => c.end !== undefined) ? { offsets, ends: cuts.map((c) => c.end ?? null) } : { offsets };
}
