import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/domain/audit.ts';
import type { Board } from '../../src/domain/board.ts';
import { boardWithin, NO_FILTER } from '../../src/domain/board-filter.ts';
import type { BoardFilter } from '../../src/domain/board-filter.ts';
import { paperOf } from '../../src/domain/paper-of.ts';
import { STAGES } from '../../src/domain/stage.ts';
import { CHOSEN, scopeOptions } from '../../src/parts/paper-scope.ts';
import { figuresOf } from '../../src/domain/standing.ts';
import { smallBoard } from '../support/small-board.ts';

const CATEGORIES = ['理论学习方面', '为民服务方面'];

const boards: fc.Arbitrary<Board> = fc
  .array(
    fc.record({
      stage: fc.constantFrom(...STAGES),
      category: fc.constantFrom(...CATEGORIES, '无'),
      owner: fc.constantFrom('', '张三', '李四', '张三、李四'),
      measures: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((problems) =>
    smallBoard({
      categories: CATEGORIES,
      problems: problems.map((problem, at) => ({ ...problem, text: `第${at + 1}个问题。` })),
      measures: problems.flatMap(({ measures }, at) => Array.from({ length: measures }, () => `第${at + 1}条措施。`)),
      pairs: problems
        .flatMap(({ measures }, at) => Array.from({ length: measures }, () => at + 1))
        .map((problem, at): [number, number] => [problem, at + 1]),
    }),
  );

const part = (chosen: Partial<BoardFilter>): BoardFilter => ({ ...NO_FILTER, ...chosen });

/** Of each problem's row: its first cells but the number, which is counted in each paper anew. */
const problemsIn = (board: Board, scope: BoardFilter): readonly string[] =>
  paperOf('problem-list', { board, asOf: '2022-03-04' }, { scope }).tables.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'cells' ? [row.id] : [])),
  );

describe('a paper of a part', () => {
  it('is made of a sound board that holds the part and its measures alone', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const within = boardWithin(board, part({ person: '张三' }));
        expect(audit(within)).toEqual([]);
        for (const { owner } of within.problems.values()) expect(owner).toContain('张三');
        for (const id of within.measures.keys()) expect(within.problemsByMeasure.has(id)).toBe(true);
      }),
    );
  });

  it('lists every problem in the paper of its stage and of its category, and in no other', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const all = problemsIn(board, NO_FILTER);
        const byStage = STAGES.flatMap((stage) => problemsIn(board, part({ stage })));
        const byCategory = ['c1', 'c2', 'none'].flatMap((category) => problemsIn(board, part({ category })));
        expect([...byStage].sort()).toEqual([...all].sort());
        expect([...byCategory].sort()).toEqual([...all].sort());
        const sum = STAGES.reduce((count, stage) => count + figuresOf(boardWithin(board, part({ stage }))).problems, 0);
        expect(sum).toBe(figuresOf(board).problems);
      }),
    );
  });

  it('of chosen problems is of those alone, and of those that another choice lets through beside', () => {
    fc.assert(
      fc.property(boards, fc.func(fc.boolean()), (board, isChosen) => {
        const ids = [...board.problems.keys()].filter((id) => isChosen(id));
        expect([...problemsIn(board, part({ ids: [...ids, 'gone'] }))].sort()).toEqual(ids);
        const both = [...boardWithin(board, part({ ids, person: '张三' })).problems.keys()];
        const his = boardWithin(board, part({ person: '张三' })).problems;
        expect(both.sort()).toEqual(ids.filter((id) => his.has(id)));
      }),
    );
  });

  it('chosen on the board is offered while some of it is there and it is a part', () => {
    const board = smallBoard({ problems: ['一。', '二。', '三。'] });
    const offered = (chosen: readonly string[]) => scopeOptions(board, chosen).find(({ id }) => id === CHOSEN);
    expect(offered(['p003', 'gone', 'p001'])).toMatchObject({
      label: '选中的 2 个问题',
      scope: { ids: ['p003', 'p001'] },
    });
    for (const none of [[], ['gone'], ['p001', 'p002', 'p003']]) expect(offered(none)).toBeUndefined();
  });

  it('says of which part it is, in its title', () => {
    const board = smallBoard({ categories: CATEGORIES, problems: [{ text: '一。', owner: '张三' }] });
    const titleOf = (scope: BoardFilter): string =>
      paperOf('problem-list', { board, asOf: '2022-03-04' }, { scope }).title;
    expect(titleOf(NO_FILTER)).toBe('2021年度组织生活会查摆问题整改清单');
    expect(titleOf(part({ person: '张三', stage: 'rectifying' }))).toBe(
      '2021年度组织生活会查摆问题整改清单（张三，整改中）',
    );
    expect(titleOf(part({ ids: ['p001'] }))).toBe('2021年度组织生活会查摆问题整改清单（部分问题）');
    expect(titleOf(part({ category: 'c1' }))).toBe('2021年度组织生活会查摆问题整改清单（理论学习方面）');
  });
});
