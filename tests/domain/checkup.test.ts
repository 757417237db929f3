import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Board } from '../../src/domain/board.ts';
import { CHECK_RULES, checkup } from '../../src/domain/checkup.ts';
import { given, smallBoard } from '../support/small-board.ts';

const GOOD = '理论学习系统性不强，集中学习多以读文件为主，全年交流研讨只有2次。';

/** A board of one problem that nothing is to be said of. */
const sound = (problem: object = {}, measure: object = {}): Board =>
  smallBoard({
    categories: ['理论学习方面'],
    problems: [
      {
        text: GOOD,
        category: '理论学习方面',
        owner: '宣传委员',
        deadlineText: '6月底前',
        origin: '征求意见',
        ...problem,
      },
    ],
    measures: [{ text: '每季度组织一次交流研讨。', ...measure }],
    pairs: [[1, 1]],
  });

const rulesFor = (board: Board): readonly string[] => checkup(board).map(({ rule }) => rule.id);

describe('the check before hand-in', () => {
  it('says nothing of a board that is sound', () => {
    expect(rulesFor(sound())).toEqual([]);
  });

  test.each([
    ['no-owner', sound({ owner: ' ' })],
    ['no-deadline', sound({ deadlineText: '' })],
    ['no-category', sound({ category: undefined })],
    ['only-stock-phrase', sound({ text: '理论学习不够深入。' })],
    ['only-stock-phrase', sound({ text: '作风不实。' })],
    ['third-person', sound({ text: `${GOOD}有的党员参加活动不积极。` })],
    ['excuse', sound({ text: `${GOOD}虽然做了一些工作，但离要求还有差距。` })],
    ['finished-too-early', sound({ progressText: '已完成', stage: 'rectifying' })],
    ['finished-too-early', sound({ stage: 'completed' })],
    ['opinions-unanswered', sound({ origin: '自查' })],
    ['vague-measure', sound({}, { text: '今后多多注意。' })],
    ['vague-measure', sound({ deadlineText: '' }, { text: '健全学习制度。' })],
    ['no-result', sound({ stage: 'completed' }, { done: true })],
  ])('%s is found', (rule, board) => {
    const found = checkup(board).find(({ rule: { id } }) => id === rule);
    expect(found?.findings.length).toBe(1);
    expect(found?.rule.why).not.toBe('');
    expect(found?.findings[0]?.says).not.toBe('');
  });

  it('last-year-unanswered is found until each item of last year is answered for', () => {
    const from = { boardId: 'last', problemId: 'q1' };
    const item = {
      id: 'last~q1',
      from,
      year: 2020,
      number: 3,
      category: '',
      title: '走访不经常。',
      detail: '',
    } as const;
    const facts = { leader: '', owner: '', unit: '', deadlineText: '', result: '', completedOn: '', measures: [] };
    const carried = given(sound(), {
      type: 'carry-over',
      from: { boardId: 'last', name: '去年', year: 2020 },
      categories: [],
      problems: [],
      measures: [],
      pairs: [],
      items: [
        { ...item, ...facts, standing: 'rectifying' },
        { ...item, ...facts, id: 'last~q2', from: { ...from, problemId: 'q2' }, standing: 'completed', result: '已办' },
      ],
    });
    const found = checkup(carried).find(({ rule: { id } }) => id === 'last-year-unanswered');
    expect(found?.findings).toEqual([{ problemId: null, says: '上年度第 3 条“走访不经常”还没有写落实情况' }]);
    const to = { answer: '已建立走访台账。', isSettled: false };
    const answered = given(carried, {
      type: 'answer-last-year',
      id: 'last~q1',
      from: { answer: '', isSettled: false },
      to,
    });
    expect(rulesFor(answered)).toEqual([]);
  });

  test.each([
    ['a phrase with what it is about', sound({ text: '谈心谈话不经常，全年班子成员之间只谈了3次。' })],
    [
      'finished, with all measures done and what came of it',
      sound({ stage: 'completed', progressText: '已完成', result: '学了四次' }, { done: true }),
    ],
    ['a measure without a time, under a time limit', sound({}, { text: '健全学习制度。' })],
    ['党员 who are counted', sound({ text: '党员教育管理抓得不细，3名外出党员半年没有参加活动。' })],
  ])('nothing is said of %s', (_, board) => {
    expect(rulesFor(board)).toEqual([]);
  });

  it('asks no time of a measure that has a time limit of its own, and tells of each measure that says too little', () => {
    const vague = smallBoard({
      problems: [{ text: GOOD, deadlineText: '' }],
      measures: ['健全学习制度。', '今后多多注意。'],
      pairs: [
        [1, 1],
        [1, 2],
      ],
    });
    const timed = given(vague, { type: 'edit-measure', id: 'm001', field: 'deadlineText', from: '', to: '6月底前' });
    const says = (board: Board) =>
      checkup(board)
        .find(({ rule }) => rule.id === 'vague-measure')
        ?.findings.map((finding) => finding.says);
    expect(says(vague)).toEqual(['措施“健全学习制度”没有说什么时候', '措施“今后多多注意”没有说做什么']);
    expect(says(timed)).toEqual(['措施“今后多多注意”没有说做什么']);
  });

  it('finds a problem without measures, a measure without a problem, and a category without either', () => {
    const board = smallBoard({
      categories: ['理论学习方面', '为民服务方面'],
      problems: [{ text: GOOD, category: '理论学习方面', owner: '张三', deadlineText: '年底前', origin: '征求意见' }],
      measures: ['每季度组织一次交流研讨。'],
    });
    expect(rulesFor(board)).toEqual(['no-measure', 'unpaired-measure', 'empty-category']);
  });

  it('finds two problems that say nearly the same, once, and not two that only begin alike', () => {
    const same = '谈心谈话开展不经常，班子成员之间全年只谈了两次。';
    const board = smallBoard({
      problems: [same, '谈心谈话制度没有建立，新党员入党前无人谈话。', same.replace('两次', '三次')],
    });
    const found = checkup(board).find(({ rule }) => rule.id === 'nearly-same');
    expect(found?.findings).toEqual([
      { problemId: 'p001', says: '和“谈心谈话开展不经常，班子成员之间全年只谈了三次”差不多' },
    ]);
  });

  it('keeps silent about a rule that the board has switched off, until it is switched on again', () => {
    const off = given(sound({ owner: '' }), { type: 'mute-check', rule: 'no-owner', label: '没有责任人', muted: true });
    expect(rulesFor(off)).toEqual([]);
    const on = given(off, { type: 'mute-check', rule: 'no-owner', label: '没有责任人', muted: false });
    expect(rulesFor(on)).toEqual(['no-owner']);
  });

  it('makes something of any text, and gives each rule its own id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (text, measure) => {
        if (text.trim() === '') return;
        expect(() => checkup(sound({ text }, { text: measure.trim() || '。' }))).not.toThrow();
      }),
    );
    expect(new Set(CHECK_RULES.map(({ id }) => id)).size).toBe(CHECK_RULES.length);
  });
});
