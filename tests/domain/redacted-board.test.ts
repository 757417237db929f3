import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsByCategory } from '../../src/domain/paper-order.ts';
import { redactedBoard, redactorOf, redactPersons, SOMEBODY } from '../../src/domain/redacted-board.ts';
import { boardToContent } from '../../src/domain/snapshot.ts';
import { figuresOf } from '../../src/domain/standing.ts';
import { smallBoard } from '../support/small-board.ts';
import { play, wishes } from '../support/random-commands.ts';

const board = smallBoard({
  problems: [
    { text: '张三同志谈心谈话偏少。李 四也没有谈。', owner: '张三、李四', leader: '支部委员会', subject: '王五' },
    { text: '王五学习不深。', remark: '欧阳修远说', lesson: '张三也查了', owner: '欧阳修远' },
  ],
  measures: [{ text: '由张三每季度谈心', owner: '赵六' }],
  pairs: [[1, 1]],
});

describe('a board shown without names', () => {
  it('says 某同志 in the fields of persons and in the texts, and leaves committees their name', () => {
    const [first, second] = [...redactedBoard(board).problems.values()];
    expect(first).toMatchObject({
      title: '某同志谈心谈话偏少。',
      detail: '某同志也没有谈。',
      owner: SOMEBODY,
      leader: '支部委员会',
      subject: SOMEBODY,
    });
    expect(second).toMatchObject({ title: '某同志学习不深。', remark: '某同志说', owner: SOMEBODY });
    expect([...redactedBoard(board).measures.values()][0]).toMatchObject({
      text: '由某同志每季度谈心',
      owner: SOMEBODY,
    });
    expect(boardToContent(redactedBoard(board))).not.toMatch(/张三|李四|王五|赵六|欧阳修远/);
  });

  it('leaves a post its name, for it is nobody’s: but 张书记 is somebody', () => {
    const posts = smallBoard({ problems: [{ text: '张书记和组织委员谈话少。', owner: '张书记、组织委员、副书记' }] });
    expect([...redactedBoard(posts).problems.values()][0]).toMatchObject({
      title: '某同志和组织委员谈话少。',
      owner: '某同志、组织委员、副书记',
    });
  });

  it('finds who is named behind a post, there and in the texts; a word behind it is nobody', () => {
    const mixed = smallBoard({
      problems: [
        { text: '李四光谈心少，张三也少。', owner: '组织委员李四光、支部书记负责', leader: '支部书记张三' },
        { text: '王芳同志没有负责。', owner: '办公室王芳', subject: '支部委员会王芳' },
      ],
    });
    expect([...redactedBoard(mixed).problems.values()]).toMatchObject([
      { title: '某同志谈心少，某同志也少。', owner: SOMEBODY, leader: SOMEBODY },
      { title: '某同志没有负责。', owner: SOMEBODY, subject: SOMEBODY },
    ]);
  });

  it('a post written before the name goes with it, and nobody becomes two', () => {
    const redact = redactorOf(board);
    for (const [text, said] of [
      ['支部书记 张三', SOMEBODY],
      ['支部书记 张三、组织委员', `${SOMEBODY}、组织委员`],
      ['组织委员 宣传委员', '组织委员、宣传委员'],
      ['支部委员会 张三', `支部委员会、${SOMEBODY}`],
      ['张 三，李四', SOMEBODY],
    ] as const)
      expect(redactPersons(text, redact)).toBe(said);
  });

  it('does the same to what is not on the board: a note', () => {
    expect(redactorOf(board)('赵六已与张 三谈过。')).toBe('某同志已与某同志谈过。');
  });

  it('changes no figure, no order and no stage, and done twice is as done once', () => {
    fc.assert(
      fc.property(wishes, (made) => {
        const whole = play(made).board;
        const once = redactedBoard(whole);
        expect(once.problemsByStage).toEqual(whole.problemsByStage);
        expect(figuresOf(once).problems).toBe(figuresOf(whole).problems);
        expect(problemsByCategory(once).map(({ problems }) => problems.map(({ id }) => id))).toEqual(
          problemsByCategory(whole).map(({ problems }) => problems.map(({ id }) => id)),
        );
        expect(boardToContent(redactedBoard(once))).toBe(boardToContent(once));
      }),
      { numRuns: 100 },
    );
  });

  it('(regression) a name of any signs is looked for as it is written, never as a pattern', () => {
    for (const name of ['-1', 'a-b', '(甲)', '[乙]', 'A.B', '丙|丁', '^$', '\\d']) {
      const board = smallBoard({ problems: [{ text: `${name}说过。学习不够。`, owner: name }] });
      expect([...redactedBoard(board).problems.values()][0]).toMatchObject({
        owner: SOMEBODY,
        title: `${SOMEBODY}说过。`,
      });
    }
  });
});
