import { rowFields } from './expected-report.ts';
import type { ExpectedCategory, ExpectedGroup, ExpectedReport, ExpectedRow, RowField } from './expected-report.ts';

/**
 * A report written together with its labels. Marks in the text are stripped and become what a right reading finds:
 *
 *   ⟪P:二、存在的问题⟫ ⟪M:三、整改措施⟫   headings of the two sections (also a column's head)
 *   ⟪C:(一)对照…方面⟫ ⟪G:(一)…⟫          a category's heading, a measure group's; `‖other` inside = also defensible
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
  let text = '';
  const categories: Bucket[] = [];
  const groups: Bucket[] = [];
  const rows: Row[] = [];
  const headingsAt: number[] = [];
  const furniture: string[] = [];
  const sections: { P: string | null; M: string | null } = { P: null, M: null };
  const open: { tag: string; start: number; also: string[] }[] = [];
  let last: Cut | undefined;
  let problem: Cut | undefined;
  let row: Row | undefined;
  let fresh = true;

  const bucket = (list: Bucket[], make: () => Bucket): Bucket => {
    const found = list.at(-1) ?? make();
    if (!list.includes(found)) list.push(found);
    return found;
  };
  const close = (tag: string, start: number, also: readonly string[]): void => {
    const inner = text.slice(start);
    if (tag === 'P' || tag === 'M') sections[tag] ??= inner;
    if (tag === 'C') {
      const again = categories.findIndex((c) => c.heading === inner && inner !== '');
      const kept = again < 0 ? undefined : categories.splice(again, 1)[0];
      categories.push(kept ?? { heading: inner, also, cuts: [] });
    }
    if (tag === 'G') {
      groups.push({ heading: inner, also, cuts: [], ...(options.paired && problem ? { forProblem: problem } : {}) });
      fresh = false;
    }
    if (tag === 'F') furniture.push(inner);
    if ((rowFields as readonly string[]).includes(tag)) {
      if (!row || (tag === 'seq' && row.problem)) rows.push((row = { measures: [], fields: {} }));
      row.fields[tag as RowField] = inner;
    }
  };

  let at = 0;
  for (const match of source.matchAll(markPattern)) {
    text += source.slice(at, match.index);
    const mark = match[0];
    at = match.index + mark.length;
    if (mark.startsWith('⟪')) {
      const tag = mark.slice(1, -1);
      open.push({ tag, start: text.length, also: [] });
      if (last && tag !== 'F') last.stop ??= text.length;
      if (last && tag === 'F') last.stop ??= text.length;
      if ('PMCGH'.includes(tag)) headingsAt.push(text.length);
    } else if (mark.startsWith('‖')) {
      open.at(-1)?.also.push(mark.slice(1));
    } else if (mark === '⟫') {
      const done = open.pop();
      if (!done) throw new Error(`unopened ⟫ at ${text.length}`);
      close(done.tag, done.start, done.also);
    } else if (mark === '■') {
      if (!last) throw new Error('■ with nothing before it');
      last.end = text.length;
      last.stop ??= text.length;
    } else if (mark === '▲') {
      last = problem = { start: text.length };
      bucket(categories, () => ({ heading: '', also: [], cuts: [] })).cuts.push(last);
      if (!row || row.problem) rows.push((row = { measures: [], fields: {} }));
      row.problem = last;
      fresh = true;
    } else {
      last = { start: text.length };
      if (options.paired && fresh) groups.push({ heading: '', also: [], cuts: [], ...(problem ? { forProblem: problem } : {}) });
      fresh = false;
      bucket(groups, () => ({ heading: '', also: [], cuts: [] })).cuts.push(last);
      row?.measures.push(last);
    }
  }
  text += source.slice(at);
  if (open.length > 0) throw new Error(`unclosed ⟪${open.map((o) => o.tag).join()}`);

  const label = (cut: Cut): string => {
    const rest = text.slice(cut.start, cut.stop ?? cut.start + 80);
    const line = (options.wrapped ? rest : rest.split(/[\n\t]/u)[0]) ?? '';
    return [...(line.replace(/\s+/gu, '').split(/[。；;]/u)[0] ?? '')].slice(0, 20).join('');
  };
  const also = (b: Bucket): { heading_also?: readonly string[] } => (b.also.length > 0 ? { heading_also: b.also } : {});
  const ends = (b: Bucket): { ends?: (number | null)[] } =>
    b.cuts.some((c) => c.end !== undefined) ? { ends: b.cuts.map((c) => c.end ?? null) } : {};
  const full = (b: Bucket): boolean => b.cuts.length > 0;

  const expectedCategories: ExpectedCategory[] = categories
    .filter(full)
    .map((c) => ({ heading: c.heading, ...also(c), problems: c.cuts.map(label), offsets: c.cuts.map((x) => x.start), ...ends(c) }));
  const expectedGroups: ExpectedGroup[] = groups.filter(full).map((g) => ({
    heading: g.heading,
    ...also(g),
    items: g.cuts.map(label),
    offsets: g.cuts.map((x) => x.start),
    ...ends(g),
    ...(g.forProblem ? { for_problem: label(g.forProblem) } : {}),
  }));
  const expectedRows: ExpectedRow[] = rows.flatMap((r) =>
    r.problem && options.paired ? [{ problem: label(r.problem), measures: r.measures.map(label), ...r.fields }] : [],
  );
  const total = (list: readonly Bucket[]): number => list.reduce((sum, b) => sum + b.cuts.length, 0);
  return {
    text,
    expected: {
      sections: { problems_heading: sections.P, measures_heading: sections.M },
      categories: expectedCategories,
      measures: expectedGroups,
      ...(expectedRows.length > 0 ? { rows: expectedRows } : {}),
      headings_at: headingsAt,
      ...(furniture.length > 0 ? { furniture } : {}),
      counts: {
        categories: expectedCategories.length,
        problems: total(categories),
        measure_groups: expectedGroups.length,
        measures: total(groups),
      },
    },
  };
}
