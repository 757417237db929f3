import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, visibleByStage } from '../../src/domain/board-filter.ts';
import { intoLane, laneOf, LANES_BY, lanesOf } from '../../src/domain/lanes.ts';
import { STAGES } from '../../src/domain/stage.ts';
import { given, smallBoard } from '../support/small-board.ts';

const owners = ['', '张三', '李四', '张三、李四', '李 四，王五', '王五'];
const categories = ['政治纪律', '组织纪律', '工作纪律'];

const anyBoard = fc
  .array(
    fc.record({
      text: fc.constant('问题。'),
      owner: fc.constantFrom(...owners),
      category: fc.constantFrom(...categories, '无'),
      stage: fc.constantFrom(...STAGES),
    }),
    { minLength: 1 },
  )
  .map((problems) => smallBoard({ categories, problems }));

describe('the lanes of a board', () => {
  it('hold every visible card once, in its order', () => {
    fc.assert(
      fc.property(anyBoard, fc.constantFrom(...LANES_BY), fc.constantFrom(...categories, ''), (board, by, text) => {
        const visible = visibleByStage(board, { ...NO_FILTER, text });
        const lanes = lanesOf(board, visible, by, text === '');
        for (const stage of STAGES) {
          const inLanes = lanes.flatMap(({ cards }) => cards[stage]);
          expect([...inLanes].sort()).toEqual([...visible[stage]].sort());
          for (const { cards } of lanes)
            expect(cards[stage]).toEqual(visible[stage].filter((id) => cards[stage].includes(id)));
        }
      }),
    );
  });

  it('a card taken into a lane lies there, whichever it came from', () => {
    fc.assert(
      fc.property(anyBoard, fc.constantFrom(...LANES_BY), fc.nat(), (board, by, which) => {
        const problem = board.problems.get('p001');
        const ids = by === 'category' ? ['c1', 'c2', ''] : ['张三', '李四', '新来的', ''];
        const to = ids[which % ids.length] ?? '';
        if (!problem) throw new Error('no problem');
        const command = intoLane(problem, by, to);
        const after = command ? given(board, command).problems.get('p001') : problem;
        expect(after && laneOf(after, by)).toBe(to);
      }),
    );
  });

  it('are all the categories, empty ones too where nothing is filtered; that of none only with cards', () => {
    const board = smallBoard({ categories, problems: [{ text: '甲。', category: '组织纪律' }] });
    const names = (withEmpty: boolean) =>
      lanesOf(board, board.problemsByStage, 'category', withEmpty).map(({ name }) => name);
    expect(names(true)).toEqual(categories);
    expect(names(false)).toEqual(['组织纪律']);
    expect(lanesOf(board, board.problemsByStage, 'person', true).map(({ name }) => name)).toEqual(['无责任人']);
  });

  it('of several persons the first hands over, and the others stay', () => {
    const board = smallBoard({ problems: [{ text: '甲。', owner: '张三、李四' }] });
    const problem = board.problems.get('p001');
    if (!problem) throw new Error('no problem');
    const to = (lane: string) => {
      const command = intoLane(problem, 'person', lane);
      return command?.type === 'edit-problem' ? command.edits[0]?.to : null;
    };
    expect([to('王五'), to('李四'), to(''), to('张三')]).toEqual(['王五、李四', '李四', '', null]);
  });
});
