import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reportTextToDraft } from '../../../src/exchange/report-text/report-text-to-draft.ts';
import type { ExpectedReport } from './expected-report.ts';
import { brokenCuts, judge, squeeze } from './judge.ts';
import { scoreOf, scoreTable } from './score.ts';

/** Reports nobody fitted the reader to: written by another hand, labelled from marks, frozen. */
const folder = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));

const papers = readdirSync(folder)
  .filter((file) => file.endsWith('.expected.json'))
  .sort()
  .map((file) => {
    const name = file.replace('.expected.json', '');
    const text = readFileSync(`${folder}${name}.txt`, 'utf8').replace(/\r\n?/gu, '\n');
    const expected = JSON.parse(readFileSync(folder + file, 'utf8')) as ExpectedReport;
    return { name, text, expected };
  });
const read = papers.map((paper) => {
  const draft = reportTextToDraft(paper.text);
  return { ...paper, draft, verdict: judge(paper.text, paper.expected, draft) };
});
const score = scoreOf(read.map((r) => r.verdict));
const table = (): string => scoreTable(read);

describe('the corpus', () => {
  it('is at least 30 papers, and every label stands where it says', () => {
    expect(papers.length).toBeGreaterThanOrEqual(30);
    for (const { name, text, expected } of papers) {
      for (const part of [
        ...expected.categories.map((c) => ({ labels: c.problems, ...c })),
        ...expected.measures.map((m) => ({ labels: m.items, ...m })),
      ])
        part.labels.forEach((label, i) => {
          const here = squeeze(text.slice(part.offsets[i]).slice(0, 120));
          expect(here.startsWith(squeeze(label)), `${name}: ${label}`).toBe(true);
          expect(label.length, name).toBeGreaterThan(0);
        });
    }
  });
});

describe('reading the corpus', () => {
  it('finds at least 0.9 of the problems, under their categories', () => {
    expect(score.problems.found, table()).toBeGreaterThanOrEqual(0.9);
  });
  it('finds at least 0.9 of the measures, under their groups or problems', () => {
    expect(score.measures.found, table()).toBeGreaterThanOrEqual(0.9);
  });
  it('makes few problems and measures that are none', () => {
    expect(score.problems.precision, table()).toBeGreaterThanOrEqual(0.9);
    expect(score.measures.precision, table()).toBeGreaterThanOrEqual(0.9);
  });
  it('ends them where they end, free of page furniture', () => {
    expect(score.problems.clean, table()).toBeGreaterThanOrEqual(0.9);
    expect(score.measures.clean, table()).toBeGreaterThanOrEqual(0.9);
  });
  it('reads the other fields of ledgers and paired papers', () => {
    expect(score.fields, table()).toBeGreaterThanOrEqual(0.9);
  });
  it('finds nothing in a paper without problems, and says why', () => {
    for (const { name, draft, verdict } of read.filter((r) => r.expected.counts.problems === 0)) {
      expect(verdict.problems.extra + verdict.measures.extra, `${name} ${verdict.failures.join('; ')}`).toBe(0);
      expect(draft.emptyBecause, name).toBeDefined();
    }
  });
  it.each(read.map((r) => [r.name, r] as const))(
    'cuts %s so that every cut points to its own text',
    (_name, { text, draft }) => {
      expect(brokenCuts(text, draft)).toEqual([]);
    },
  );
});
