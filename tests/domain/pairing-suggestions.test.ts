import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Board } from '../../src/domain/board.ts';
import { boardToWordIndex, problemsSuggestedFor, suggestionsFor } from '../../src/domain/pairing-suggestions.ts';
import { hasRealReport, realReportBoard } from '../support/report-board.ts';
import { given, smallBoard } from '../support/small-board.ts';

const filler = ['按时足额交纳党费。', '办公用房整理归档。', '财务报销流程公开。', '值班表每周更新。'];

const first = (board: Board, problemId = 'p001') => suggestionsFor(board, problemId)[0];

describe('measures suggested for a problem', () => {
  it('share a telling word with it, and say which', () => {
    const board = smallBoard({
      problems: ['对党员的谈心谈话缺少针对性。'],
      measures: [...filler, '定期开展谈心谈话。'],
    });
    expect(suggestionsFor(board, 'p001')).toMatchObject([{ measureId: 'm005', shared: ['谈心谈话'] }]);
  });

  it('are put forward even where the board has only one of each', () => {
    expect(first(smallBoard({ problems: ['警示教育少。'], measures: ['每季度一次警示教育。'] }))?.shared).toEqual([
      '警示教育',
    ]);
  });

  it('rank by how much they share', () => {
    const board = smallBoard({
      problems: ['主题党日活动形式单一，谈心谈话不经常。'],
      measures: [...filler, '丰富主题党日活动。', '丰富主题党日活动，经常谈心谈话。'],
    });
    expect(suggestionsFor(board, 'p001').map(({ measureId }) => measureId)).toEqual(['m006', 'm005']);
  });

  it.each([
    ['stock phrases', '进一步加强学习，组织开展不够深入。', '进一步加强学习，组织开展。'],
    ['a stock phrase with a torn-off neighbour', '在支部建设上用力少', '在支部建设上多想'],
    ['masks', 'XXX建造缓慢，XX人次少', 'XXX抓紧，XX人次多'],
    ['marks and digits', '2021年，100%；', '2021年，100%；'],
    ['one short word', '缺少计划', '写好计划'],
  ])('are not made of %s', (_, problem, measure) => {
    expect(suggestionsFor(smallBoard({ problems: [problem], measures: [...filler, measure] }), 'p001')).toEqual([]);
  });

  it('are not made of what most texts of the board say', () => {
    const measures = ['一', '二', '三', '四', '五', '六'].map((word) => `${word}，用好党性教育基地。`);
    expect(suggestionsFor(smallBoard({ problems: ['党性教育基地用得少。'], measures }), 'p001')).toEqual([]);
  });

  it('leave out what is already paired', () => {
    const board = smallBoard({ problems: ['警示教育少。'], measures: [...filler, '每季度一次警示教育。'] });
    expect(
      suggestionsFor(given(board, { type: 'pair-measure', problemId: 'p001', measureId: 'm005' }), 'p001'),
    ).toEqual([]);
  });

  it('hold in both directions', () => {
    const board = smallBoard({ problems: ['会议少。', '警示教育少。'], measures: [...filler, '每季度一次警示教育。'] });
    expect(problemsSuggestedFor(board, 'm005')).toMatchObject([{ problemId: 'p002', shared: ['警示教育'] }]);
    expect(problemsSuggestedFor(board, 'm001')).toEqual([]);
  });

  it('are none for a problem that is gone', () => {
    expect(suggestionsFor(smallBoard({ measures: filler }), 'p009')).toEqual([]);
  });
});

const WORDS = [
  '谈心谈话',
  '主题党日',
  '的',
  '，',
  'XXX',
  '加强',
  '警示教育',
  '不够',
  '制度体系',
  '。',
  '调查研究',
  '一',
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => `${words.join('')}事`);
const boards = fc
  .record({ problems: fc.array(text, { minLength: 1, maxLength: 6 }), measures: fc.array(text, { maxLength: 8 }) })
  .map(smallBoard);

test('every shared word stands verbatim in both texts, and in no other shared word', () => {
  fc.assert(
    fc.property(boards, (board) => {
      const { title, detail } = board.problems.get('p001')!;
      for (const { measureId, shared, score } of suggestionsFor(board, 'p001')) {
        expect(score).toBeGreaterThan(0);
        expect(shared.length).toBeGreaterThan(0);
        for (const word of shared) {
          expect(title + detail).toContain(word);
          expect(board.measures.get(measureId)!.text).toContain(word);
          expect(shared.filter((other) => other.includes(word))).toEqual([word]);
        }
      }
    }),
  );
});

test('the answer is the same with an index made before a pairing, and in whatever order the records came', () => {
  fc.assert(
    fc.property(boards, (board) => {
      const index = boardToWordIndex(board);
      const turned = { ...board, measures: new Map([...board.measures].reverse()) };
      expect(suggestionsFor(board, 'p001', index)).toEqual(suggestionsFor(turned, 'p001'));
      const best = first(board);
      if (!best) return;
      const paired = given(board, { type: 'pair-measure', problemId: 'p001', measureId: best.measureId });
      expect(suggestionsFor(paired, 'p001', index)).toEqual(suggestionsFor(paired, 'p001'));
    }),
  );
});

describe.skipIf(!hasRealReport)('the real report', () => {
  it.each([
    [1, 1, '新时代中国特色社会主义思想'],
    [3, 6, '谈心谈话'],
    [5, 9, '调研'],
    [7, 8, '制度体系'],
    [8, 5, '主题党日活动'],
    [10, 7, '各区各部门'],
  ])('problem %i: measure %i comes first, for %s', (problem, measure, word) => {
    const best = first(realReportBoard(), `p${String(problem).padStart(3, '0')}`);
    expect(best?.measureId).toBe(`m00${measure}`);
    expect(best?.shared).toContain(word);
  });

  it('is read whole', () => {
    const { problems, measures, categories } = realReportBoard();
    expect([problems.size, measures.size, categories.size]).toEqual([10, 9, 4]);
  });
});
