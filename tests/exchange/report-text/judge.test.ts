import { describe, expect, it } from 'vitest';
import type { DraftMeasure, ImportDraft, TextCut } from '../../../src/domain/import-draft.ts';
import type { ExpectedReport } from './expected-report.ts';
import { generateReport } from './generator.ts';
import { judge } from './judge.ts';

/** The draft of a reader that knows the labels: each cut ends at the next label or heading. */
function perfectDraft(text: string, expected: ExpectedReport): ImportDraft {
  const walls = [
    ...(expected.headings_at ?? []),
    ...expected.categories.flatMap((c) => c.offsets),
    ...expected.measures.flatMap((m) => m.offsets),
    text.length,
  ].sort((a, b) => a - b);
  const cut = (start: number, end: number | null | undefined): TextCut => {
    const stop = end ?? walls.find((w) => w > start) ?? text.length;
    const furniture = expected.furniture ?? [];
    return { start, end: stop, text: furniture.reduce((t, f) => t.replace(f, ''), text.slice(start, stop)) };
  };
  const startOf = (label: string): number | undefined => {
    for (const c of expected.categories) if (c.problems.includes(label)) return c.offsets[c.problems.indexOf(label)];
    return undefined;
  };
  return {
    categories: expected.categories.map((c) => ({
      heading: c.heading,
      problems: c.offsets.map((o, i) => cut(o, c.ends?.[i])),
    })),
    measureGroups: expected.measures.map((m) => {
      const forProblem = m.for_problem === undefined ? undefined : startOf(m.for_problem);
      return {
        heading: m.heading,
        measures: m.offsets.map((o, i): DraftMeasure => ({
          ...cut(o, m.ends?.[i]),
          ...(forProblem === undefined ? {} : { forProblem }),
        })),
      };
    }),
    rows: (expected.rows ?? []).map((r) => ({ ...r, problemStart: startOf(r.problem) ?? -1, measureStarts: [] })),
    mainWork: [],
    leftovers: [],
  };
}

const sample = Array.from({ length: 300 }, (_, i) => {
  const { text, expected } = generateReport(50_000 + i);
  const lf = text.replace(/\r\n/gu, '\n');
  return { seed: 50_000 + i, text: lf, expected, draft: perfectDraft(lf, expected) };
});

describe('the judge', () => {
  it('finds no fault with a reader that knows the labels', () => {
    for (const { seed, text, expected, draft } of sample)
      expect(judge(text, expected, draft).failures, `seed ${seed}`).toEqual([]);
  });
  it('counts what is missed, misplaced and made up', () => {
    const { text, expected, draft } = sample.find(
      (s) => s.expected.categories.length > 2 && s.expected.measures.length > 1,
    ) ?? { text: '', expected: undefined, draft: undefined };
    if (!expected || !draft) throw new Error('no such sample');
    const [first, second, ...others] = draft.categories;
    if (!first || !second) throw new Error('no such sample');
    const count = expected.counts.problems;
    const missed = judge(text, expected, { ...draft, categories: [second, ...others] });
    expect(missed.problems).toMatchObject({ right: count - first.problems.length, extra: 0 });
    const misplaced = judge(text, expected, {
      ...draft,
      categories: [{ ...second, problems: [...first.problems, ...second.problems] }, ...others],
    });
    expect(misplaced.problems).toMatchObject({ right: count - first.problems.length, extra: 0 });
    const invented = { start: 0, end: 4, text: text.slice(0, 4) };
    const madeUp = judge(text, expected, {
      ...draft,
      categories: [...draft.categories, { heading: '', problems: [invented] }],
    });
    expect(madeUp.problems).toMatchObject({ right: count, extra: 1 });
  });
  it('sees a cut that swallows what follows', () => {
    for (const { text, expected, draft } of sample.slice(0, 40)) {
      const greedy = draft.categories.map((c) => ({
        ...c,
        problems: c.problems.map((p) => ({ ...p, end: text.length, text: text.slice(p.start) })),
      }));
      const verdict = judge(text, expected, { ...draft, categories: greedy });
      if (expected.counts.problems > 1) expect(verdict.problems.clean).toBeLessThan(verdict.problems.right);
    }
  });
});
