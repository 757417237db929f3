import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingToCategoryName } from '../../../src/domain/category.ts';
import { paperOf } from '../../../src/domain/paper-of.ts';
import { situationOf } from '../../../src/domain/situation-paper.ts';
import { normaliseLineBreaks } from '../../../src/exchange/report-text/normal-text.ts';
import { reportTextToDraft } from '../../../src/exchange/report-text/report-text-to-draft.ts';
import { rereadPaper } from '../../../src/exchange/report-text/reread-paper.ts';
import { smallBoard } from '../../support/small-board.ts';
import { TOP } from '../../support/top.ts';

const rereadBoard = (board: ReturnType<typeof smallBoard>) =>
  rereadPaper(paperOf('situation', { board, asOf: '2022-03-04' }), situationOf(board));

const clause = fc.constantFrom(
  '理论学习不够深入',
  '谈心谈话开展不经常',
  '一是学得少，二是用得少',
  '调查研究的积极性不高，深入基层次数不多',
  '制度重建轻管',
  '首先是认识有差距，其次是办法不多',
  '（1）到一线少（2）听意见少',
  '对照“三定”规定还有差距',
  '在XX次检查中被指出X个问题',
);

const sentence = fc.array(clause, { minLength: 1, maxLength: 4 }).map((clauses) => `${clauses.join('。')}。`);

const deed = fc.constantFrom(
  '每季度开展一次谈心谈话，由支部书记带头',
  '制定年度学习计划，每月集中学习一次',
  '建立台账，逐项销号；每月底更新',
  '一是开展走访，二是建立清单',
  '6月底前完成制度修订',
);

describe('查摆问题情况汇报', () => {
  it('read in again says what the board says: categories, problems, groups, measures, in their order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.constantFrom('履行党章规定和职责任务', '人民群众新期待', '政治纪律方面', '带头强化政治忠诚'),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        fc.array(sentence, { minLength: 1, maxLength: 8 }),
        fc.array(
          deed.map((text) => `${text}。`),
          { maxLength: 8 },
        ),
        (categories, texts, measures) => {
          const board = smallBoard({
            categories,
            problems: texts.map((text, at) => ({ text, category: categories[at % categories.length] ?? '' })),
            measures,
          });
          expect(rereadBoard(board)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a paragraph inside a problem, what has no category, and measures without a group, come back whole', () => {
    const board = smallBoard({
      categories: ['政治纪律'],
      problems: [
        { text: '学习不够深入。\n第二段讲具体表现。', category: '政治纪律' },
        { text: '没有归类的问题不少。' },
      ],
      measures: ['每月学习一次。'],
    });
    expect(rereadBoard(board)).toEqual([]);
  });

  it('a text whose own words open another section is named before it is handed in', () => {
    const board = smallBoard({
      categories: ['政治纪律'],
      problems: [
        { text: '学习不够深入。', category: '政治纪律' },
        { text: '不够具体。\n三、整改措施\n（一）加强学习\n1. 每月一次。', category: '政治纪律' },
      ],
    });
    expect(rereadBoard(board).map(({ text }) => text.slice(0, 4))).toContain('不够具体');
  });
});

const REPORT = join(TOP, '../shared/reports/01-branch-report.txt');

describe.runIf(existsSync(REPORT))('the branch report', () => {
  it('imported and printed again, is read as it was', () => {
    const text = normaliseLineBreaks(readFileSync(REPORT, 'utf8'));
    const draft = reportTextToDraft(text);
    const categories = draft.categories.map(({ heading }) => headingToCategoryName(heading));
    const board = smallBoard({
      categories,
      problems: draft.categories.flatMap(({ problems }, at) =>
        problems.map((problem) => ({ text: problem.text, category: categories[at] ?? '' })),
      ),
      measures: draft.measureGroups.flatMap(({ heading, measures }) =>
        measures.map((measure) => ({ text: measure.text, group: heading })),
      ),
    });
    expect(board.problems.size).toBe(10);
    expect(board.measures.size).toBe(9);
    expect(rereadBoard(board)).toEqual([]);
  });
});
