import type { DraftRow, ImportDraft, TextCut } from '../../../src/domain/import-draft.ts';
import { rowFields } from './expected-report.ts';
import type { ExpectedReport } from './expected-report.ts';

/** right = found at its place, under its heading; clean = right and ending where it should; extra = found but not labelled. */
export interface Tally {
  readonly expected: number;
  readonly right: number;
  readonly clean: number;
  readonly extra: number;
}

export interface Verdict {
  readonly problems: Tally;
  readonly measures: Tally;
  /** Fields of ledger rows: expected, and right to the letter. */
  readonly fields: { readonly expected: number; readonly right: number };
  /** One line each, for a person. */
  readonly failures: readonly string[];
}

interface Wanted {
  readonly label: string;
  readonly offset: number;
  readonly end: number | null;
  /** Accepted headings; empty = any. */
  readonly headings: readonly string[];
  readonly under?: number;
}

interface Found {
  readonly cut: TextCut;
  readonly heading: string;
  readonly under?: number;
}

/** Without whitespace and without markdown's marks. */
export const squeeze = (text: string): string => text.replace(/[\s*#]+/gu, '');
const bare = (heading: string): string => squeeze(heading).replace(/[。．：:，,；;、]+$/u, '');

/** Compares what a reader found with what it should have found. */
export function judge(text: string, expected: ExpectedReport, draft: ImportDraft): Verdict {
  const failures: string[] = [];
  const problems = expected.categories.flatMap((c) =>
    c.problems.map((label, i): Wanted => ({
      label,
      offset: c.offsets[i] ?? -1,
      end: c.ends?.[i] ?? null,
      headings: [c.heading, ...(c.heading_also ?? [])],
    })),
  );
  const offsetOf = (label: string): number | undefined => problems.find((p) => p.label === label)?.offset;
  const measures = expected.measures.flatMap((g) =>
    g.items.map((label, i): Wanted => {
      const under = g.for_problem === undefined ? undefined : offsetOf(g.for_problem);
      return {
        label,
        offset: g.offsets[i] ?? -1,
        end: g.ends?.[i] ?? null,
        headings: under === undefined ? [g.heading, ...(g.heading_also ?? [])] : [],
        ...(under === undefined ? {} : { under }),
      };
    }),
  );
  const walls = [...(expected.headings_at ?? []), ...problems.map((p) => p.offset), ...measures.map((m) => m.offset)];
  const bench: Bench = { text, walls, furniture: (expected.furniture ?? []).map(squeeze), failures };
  const foundProblems = draft.categories.flatMap((c) => c.problems.map((cut): Found => ({ cut, heading: c.heading })));
  const foundMeasures = draft.measureGroups.flatMap((g) =>
    g.measures.map((cut): Found => ({
      cut,
      heading: g.heading,
      ...(cut.forProblem === undefined ? {} : { under: cut.forProblem }),
    })),
  );
  return {
    problems: tally('problem', problems, foundProblems, bench),
    measures: tally('measure', measures, foundMeasures, bench),
    fields: judgeRows(expected, draft.rows, failures),
    failures,
  };
}

interface Bench {
  readonly text: string;
  readonly walls: readonly number[];
  readonly furniture: readonly string[];
  readonly failures: string[];
}

function tally(kind: string, wanted: readonly Wanted[], found: readonly Found[], bench: Bench): Tally {
  const spare = new Set(found);
  let right = 0;
  let clean = 0;
  for (const want of wanted) {
    const hit = [...spare].find(
      (f) => samePlace(bench.text, f.cut.start, want.offset) && squeeze(f.cut.text).startsWith(squeeze(want.label)),
    );
    const near = hit ?? [...spare].find((f) => squeeze(f.cut.text).startsWith(squeeze(want.label)));
    if (near) spare.delete(near);
    if (!hit) {
      const where = near ? `found at ${near.cut.start}, not ${want.offset}` : 'missed';
      bench.failures.push(`${kind} ${where}: ${want.label}`);
      continue;
    }
    const wrong = wrongPlaceOf(want, hit, bench.text);
    if (wrong) {
      bench.failures.push(`${kind} ${wrong}: ${want.label}`);
      continue;
    }
    right += 1;
    const dirt = dirtOf(want, hit.cut, bench);
    if (dirt) bench.failures.push(`${kind} ${dirt}: ${want.label}`);
    else clean += 1;
  }
  for (const f of spare)
    bench.failures.push(`${kind} extra at ${f.cut.start} under 「${f.heading}」: ${squeeze(f.cut.text).slice(0, 30)}`);
  return { expected: wanted.length, right, clean, extra: spare.size };
}

function samePlace(text: string, a: number, b: number): boolean {
  return a === b || squeeze(text.slice(Math.min(a, b), Math.max(a, b))) === '';
}

function wrongPlaceOf(want: Wanted, hit: Found, text: string): string | null {
  if (want.headings.length > 0 && !want.headings.some((h) => bare(h) === bare(hit.heading)))
    return `under 「${hit.heading}」, not 「${want.headings[0]}」`;
  if (want.under !== undefined && (hit.under === undefined || !samePlace(text, hit.under, want.under)))
    return `not paired with its problem`;
  return null;
}

function dirtOf(want: Wanted, cut: TextCut, bench: Bench): string | null {
  const wall = bench.walls.find((w) => w > cut.start && w < cut.end && !samePlace(bench.text, w, cut.start));
  if (wall !== undefined) return `runs over 「${squeeze(bench.text.slice(wall, wall + 12))}」`;
  if (want.end !== null && squeeze(bench.text.slice(want.end, Math.max(want.end, cut.end))) !== '')
    return `runs on into 「${squeeze(bench.text.slice(want.end, want.end + 12))}」`;
  const dirt = bench.furniture.find((f) => squeeze(cut.text).includes(f));
  return dirt === undefined ? null : `holds page furniture 「${dirt}」`;
}

function judgeRows(expected: ExpectedReport, rows: readonly DraftRow[], failures: string[]): Verdict['fields'] {
  let total = 0;
  let right = 0;
  for (const want of expected.rows ?? []) {
    const row = rows.find((r) => squeeze(r.problem).startsWith(want.problem));
    for (const field of rowFields) {
      const value = want[field];
      if (value === undefined) continue;
      total += 1;
      if (row?.[field] !== undefined && bare(row[field]) === bare(value)) right += 1;
      else failures.push(`row 「${want.problem}」 ${field}: 「${row?.[field] ?? '—'}」, not 「${value}」`);
    }
  }
  return { expected: total, right };
}

/** The contract's law: every cut's slice, minus what was removed and line breaks, is its text. Returns what breaks it. */
export function brokenCuts(text: string, draft: ImportDraft): string[] {
  const cuts: TextCut[] = [
    ...draft.categories.flatMap((c) => c.problems),
    ...draft.measureGroups.flatMap((g) => g.measures),
    ...draft.mainWork,
    ...draft.leftovers,
  ];
  const noBreaks = (s: string): string => s.replace(/\n/gu, '');
  return cuts.flatMap((cut) => {
    let slice = '';
    let at = cut.start;
    for (const r of cut.removed ?? []) {
      slice += text.slice(at, r.start);
      at = r.end;
    }
    slice += text.slice(at, cut.end);
    return noBreaks(slice) === noBreaks(cut.text) ? [] : [`${cut.start}–${cut.end}: ${cut.text.slice(0, 30)}`];
  });
}
