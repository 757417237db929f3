import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from '../../src/domain/board.ts';
import { smallBoard } from './small-board.ts';
import { TOP } from './top.ts';

const PATH = join(TOP, '../shared/reports/01-branch-report.txt');

/** A real report lies beside the checkout on some machines only. */
export const hasRealReport = existsSync(PATH);

/** The board of the real report, cut by its own plain marks: 10 problems in 4 categories, 9 measures in 3 groups, no pairs. */
export function realReportBoard(): Board {
  const text = readFileSync(PATH, 'utf8').replace(/\r\n?/g, '\n');
  const [, rest = ''] = text.split('二、存在的主要问题');
  const [problemText = '', measureText = ''] = rest.split('三、整改措施');
  const categories = sectionsOf(problemText);
  const problems = categories.flatMap(({ heading, items }) => items.map((item) => ({ text: item, category: heading })));
  const measures = sectionsOf(measureText).flatMap(({ heading, items }) =>
    items.map((item) => ({ text: item, group: heading })),
  );
  return smallBoard({ categories: categories.map(({ heading }) => heading), problems, measures });
}

const sectionsOf = (text: string): readonly { readonly heading: string; readonly items: readonly string[] }[] =>
  text
    .split(/\n[(（][一二三四][)）]/)
    .slice(1)
    .map((section) => {
      const [heading = '', ...body] = section.split('\n');
      const items = body
        .join('')
        .split(/[一二三四]是/)
        .slice(1);
      return { heading: heading.trim(), items: items.map((item) => item.trim()) };
    });
