import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reportTextToDraft } from '../../../src/exchange/report-text/report-text-to-draft.ts';
import type { ExpectedReport } from './expected-report.ts';
import { brokenCuts, judge } from './judge.ts';

/** The acceptance reports lie beside the project, not in it: the suite registers where they are. */
const folder = fileURLToPath(new URL('../../../../shared/reports/', import.meta.url));

if (existsSync(folder))
  describe('the acceptance reports', () => {
    const names = readdirSync(folder).filter((file) => file.endsWith('.expected.json'));
    it.each(names)('reads %s exactly', (name) => {
      const text = readFileSync(folder + name.replace('.expected.json', '.txt'), 'utf8');
      const expected = JSON.parse(readFileSync(folder + name, 'utf8')) as ExpectedReport;
      const draft = reportTextToDraft(text);
      const source = text.replace(/\r\n?/g, '\n');
      expect(judge(source, expected, draft).failures).toEqual([]);
      expect(brokenCuts(source, draft)).toEqual([]);
      const problems = draft.categories.flatMap((category) => category.problems);
      const measures = draft.measureGroups.flatMap((group) => group.measures);
      expect(draft.categories.length).toBe(expected.counts.categories);
      expect(problems.map(({ start }) => start)).toEqual(expected.categories.flatMap(({ offsets }) => offsets));
      expect(draft.measureGroups.length).toBe(expected.counts.measure_groups);
      expect(measures.map(({ start }) => start)).toEqual(expected.measures.flatMap(({ offsets }) => offsets));
      expect(draft.emptyBecause === undefined).toBe(expected.counts.problems > 0);
    });
  });
