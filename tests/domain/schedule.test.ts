import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lampRule } from '../../src/domain/lamp.ts';
import { personsOf } from '../../src/domain/person.ts';
import { appointmentToLabel, openToChinese, scheduleOf, scheduleToText } from '../../src/domain/schedule.ts';
import type { Appointment } from '../../src/domain/schedule.ts';
import { RULES } from '../../src/domain/rules.ts';
import { given, smallBoard } from '../support/small-board.ts';
import { play, wishes } from '../support/random-commands.ts';

const TODAY = '2022-03-04';

const start = smallBoard({
  categories: ['政治纪律'],
  problems: [
    { text: '学习不够深入。', category: '政治纪律', owner: '张三', deadlineText: '2022年6月底前' },
    { text: '台账更新不及时。', category: '政治纪律', owner: '李四、张三', deadlineText: '2022年3月1日前' },
    { text: '谈心谈话偏少。', category: '政治纪律', owner: '李四', deadlineText: '长期坚持' },
    { text: '窗口等候时间长。', category: '政治纪律' },
    { text: '已经做完的。', category: '政治纪律', owner: '张三', deadlineText: '2022年1月底前', stage: 'completed' },
  ],
  measures: [{ text: '每月一学。' }],
  pairs: [[1, 1]],
});
const board = given(start, { type: 'edit-measure', id: 'm001', field: 'owner', from: '', to: '王五' });

const MOVE = { type: 'move-problem', id: 'p002', from: 'identified', to: 'rectifying', after: 'end' } as const;

const told = (person: string | null = null) =>
  scheduleOf(board, lampRule(board, TODAY), person).map(({ label, items }) => [label, items.map(appointmentToLabel)]);

describe('日程', () => {
  it('has what is late first, then month by month, then for long, then what has no day', () => {
    expect(told()).toEqual([
      ['已逾期', ['台账更新不及时']],
      ['2022年6月', ['学习不够深入', '每月一学']],
      ['长期坚持', ['谈心谈话偏少']],
      ['没有写明日期', ['窗口等候时间长']],
    ]);
  });

  it('of one person has what that person does, measures of their own included', () => {
    expect(told('张三')).toEqual([
      ['已逾期', ['台账更新不及时']],
      ['2022年6月', ['学习不够深入']],
    ]);
    expect(told('王五')).toEqual([['2022年6月', ['每月一学']]]);
  });

  it('counts what is said to be kept up for long no more as late', () => {
    const rectifying = given(board, { ...MOVE, answers: { waived: RULES } });
    const edit = { field: 'progressText', from: '', to: '长期坚持' } as const;
    const kept = given(rectifying, { type: 'edit-problem', id: 'p002', edits: [edit] });
    const labels = scheduleOf(kept, lampRule(kept, TODAY)).map(({ label, items }) => [label, items.length]);
    expect(labels).toEqual([
      ['2022年6月', 2],
      ['长期坚持', 2],
      ['没有写明日期', 1],
    ]);
  });

  it('offers the list of a person who is named on a measure alone', () => {
    expect(personsOf(board)).toEqual(['张三', '李四', '王五']);
  });

  it('as text for a message', () => {
    const groups = scheduleOf(board, lampRule(board, TODAY), '李四');
    expect(scheduleToText('李四的清单', groups)).toBe(
      '李四的清单\n【已逾期】\n1. 台账更新不及时——2022年3月1日前，逾期 3天\n【长期坚持】\n1. 谈心谈话偏少——长期坚持',
    );
  });

  it('as text says how long each has been open and how long it still may be', () => {
    const days = new Map([
      ['p001', '2022-01-30'],
      ['m001', TODAY],
    ]);
    const groups = scheduleOf(board, lampRule(board, TODAY)).filter(({ label }) => label === '2022年6月');
    const openOf = (item: Appointment) => openToChinese(item, (id) => days.get(id), TODAY);
    expect(scheduleToText('日程', groups, openOf)).toBe(
      '日程\n【2022年6月】\n1. 学习不够深入——2022年6月底前，已 33天，还有 118天\n' +
        '2. 每月一学（学习不够深入）——2022年6月底前，今天列入，还有 118天',
    );
  });

  it('says nothing of how long one has been open while it is not known, and of a day that is still to come', () => {
    const [first] = scheduleOf(board, lampRule(board, TODAY)).flatMap(({ items }) => items);
    if (!first) throw new Error('nothing is open');
    expect(openToChinese(first, null, TODAY)).toBe('');
    expect(openToChinese(first, () => undefined, TODAY)).toBe('');
    expect(openToChinese(first, () => '2022-03-05', TODAY)).toBe('');
  });

  it('lists every open problem once, and none that is done', () => {
    fc.assert(
      fc.property(wishes, (made) => {
        const { board: any } = play(made);
        const items = scheduleOf(any, lampRule(any, TODAY)).flatMap((group) => group.items);
        const listed = items.filter(({ measure }) => measure === null).map(({ problem }) => problem.id);
        const open = [...any.problemsByStage.identified, ...any.problemsByStage.rectifying];
        expect([...listed].sort()).toEqual([...open].sort());
        expect(items.every(({ measure }) => !measure?.done)).toBe(true);
      }),
    );
  });
});
