import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_REPORT } from '../../src/app/sample/sample-report.ts';
import { TOP } from './top.ts';

/** A report and what a secretary expects of it. Problems and measures are told by their numbers in the paper, from 1. */
export interface MainJobPaper {
  readonly name: string;
  readonly text: string;
  readonly categories: number;
  readonly problems: number;
  readonly measures: number;
  readonly groups: number;
  /** A pair that the program offers by itself. */
  readonly suggested: readonly [problem: number, measure: number];
}

const real = join(TOP, '../shared/reports/01-branch-report.txt');

/** The project's own sample, and the real report where it lies beside the checkout. */
export const MAIN_JOB_PAPERS: readonly MainJobPaper[] = [
  {
    name: 'the sample report',
    text: SAMPLE_REPORT,
    categories: 4,
    problems: 8,
    measures: 7,
    groups: 3,
    suggested: [8, 7],
  },
  ...(existsSync(real)
    ? [
        {
          name: 'the real report',
          text: readFileSync(real, 'utf8'),
          categories: 4,
          problems: 10,
          measures: 9,
          groups: 3,
          suggested: [1, 1],
        } as const,
      ]
    : []),
];
