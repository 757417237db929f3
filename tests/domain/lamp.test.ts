import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/board-settings.ts';
import type { BoardSettings } from '../../src/domain/board-settings.ts';
import type { Board } from '../../src/domain/board.ts';
import { emptyBoard } from '../../src/domain/board.ts';
import { recordsToBoard } from '../../src/domain/change.ts';
import type { Deadline } from '../../src/domain/deadline.ts';
import { lampOf, lampRule, lampSums, lampToChinese } from '../../src/domain/lamp.ts';
import { BLANK_MEASURE, pairIdOf } from '../../src/domain/measure.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { newProblem } from '../support/random-commands.ts';

const TODAY = '2022-03-04'; // a Friday

const problem = (over: Partial<Problem>): Problem => ({
  ...newProblem('p1'),
  kind: 'problem',
  rev: 1,
  rank: 'a0',
  categoryId: null,
  ...over,
});
const dated = (date: string): Deadline => ({ kind: 'dated', date, thenLongTerm: false });
const LONG: Deadline = { kind: 'long-term', date: '', thenLongTerm: false };

const measure = (deadline: Deadline, done = false): Measure => ({
  ...BLANK_MEASURE,
  kind: 'measure',
  id: 'm1',
  rev: 1,
  rank: 'a0',
  text: '每月一学',
  group: '',
  passage: null,
  done,
  deadline,
});

function boardOf(one: Problem, settings: Partial<BoardSettings> = {}, own: readonly Measure[] = []): Board {
  const about = {
    kind: 'about' as const,
    id: 'b',
    rev: 1,
    name: '看板',
    year: 2021,
    unit: '',
    createdOn: '2021-12-01',
    archivedOn: '',
    mutedChecks: [],
    views: [],
    templates: [],
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
  const pairs = own.map(({ id }) => ({
    kind: 'pair' as const,
    id: pairIdOf(one.id, id),
    rev: 1,
    problemId: one.id,
    measureId: id,
  }));
  return recordsToBoard(emptyBoard('b'), [about, one, ...own, ...pairs]);
}

/** What the card's lamp says; '' where none is lit. */
function says(over: Partial<Problem>, settings?: Partial<BoardSettings>, own?: readonly Measure[]): string {
  const board = boardOf(problem(over), settings, own);
  const lamp = lampOf(board, problem(over), lampRule(board, TODAY));
  return lamp ? lampToChinese(lamp) : '';
}

describe('the lamp of a card', () => {
  it.each<[string, Partial<Problem>, string]>([
    ['nothing said of when', {}, ''],
    ['text that nobody can read', { deadlineText: '见附件' }, ''],
    ['far off', { deadline: dated('2022-06-30') }, '正常'],
    ['eight days left', { deadline: dated('2022-03-12') }, '正常'],
    ['seven days left', { deadline: dated('2022-03-11') }, '临期 7天'],
    ['today', { deadline: dated('2022-03-04') }, '今天到期'],
    ['yesterday', { deadline: dated('2022-03-03') }, '逾期 1天'],
    ['last year', { deadline: dated('2021-12-31') }, '逾期 63天'],
    ['立行立改 without a day', { deadline: { kind: 'immediate', date: '', thenLongTerm: false } }, '正常'],
    [
      '立行立改 by a day that is over',
      { deadline: { kind: 'immediate', date: '2022-03-01', thenLongTerm: false } },
      '逾期 3天',
    ],
    ['a time limit without a day', { deadline: dated('') }, '正常'],
    ['done, whatever the day', { stage: 'completed', deadline: dated('2021-12-31') }, ''],
    [
      'done, and kept up',
      { stage: 'completed', deadline: { ...dated('2021-12-31'), thenLongTerm: true }, notedOn: '2022-02-01' },
      '长期',
    ],
    [
      'late by its day, but said to be kept up for long',
      { stage: 'rectifying', deadline: dated('2021-12-31'), progressText: '长期坚持', notedOn: '2022-02-01' },
      '长期',
    ],
    ['long-term, noted this quarter', { deadline: LONG, notedOn: '2022-01-05' }, '长期'],
    ['long-term, noted last quarter', { deadline: LONG, notedOn: '2021-12-30' }, '长期，本季度待记进展'],
    ['long-term, never noted, on a board of last quarter', { deadline: LONG }, '长期，本季度待记进展'],
  ])('%s', (_, over, expected) => {
    expect(says(over)).toBe(expected);
  });

  it('never asks a long-term card for a note in the quarter it was agreed on', () => {
    expect(says({ deadline: LONG }, { meetingDay: '2022-02-20' })).toBe('长期');
  });

  it('warns so many days before as the board says, workdays where it counts them', () => {
    expect(says({ deadline: dated('2022-03-14') }, { warningDays: 10 })).toBe('临期 10天');
    expect(says({ deadline: dated('2022-03-15') }, { countsWorkdays: true })).toBe('临期 11天');
    expect(says({ deadline: dated('2022-03-16') }, { countsWorkdays: true })).toBe('正常');
    const holidays = [{ day: '2022-03-07', isWorkday: false }];
    expect(says({ deadline: dated('2022-03-16') }, { countsWorkdays: true, holidays })).toBe('临期 12天');
    const madeUp = [{ day: '2022-03-05', isWorkday: true }];
    expect(says({ deadline: dated('2022-03-15') }, { countsWorkdays: true, holidays: madeUp })).toBe('正常');
  });

  it('is that of an open measure where this presses more', () => {
    const late = measure(dated('2022-03-01'));
    expect(says({ deadline: dated('2022-06-30') }, {}, [late])).toBe('逾期 3天');
    expect(says({ deadline: dated('2022-06-30') }, {}, [{ ...late, done: true }])).toBe('正常');
    expect(says({ deadline: dated('2022-02-01') }, {}, [late])).toBe('逾期 31天');
    expect(says({}, {}, [late])).toBe('逾期 3天');
  });

  it('is summed up by kind; each lit lamp is counted once', () => {
    const board = boardOf(problem({ deadline: dated('2022-03-01') }));
    expect(lampSums(board, lampRule(board, TODAY))).toEqual({ overdue: 1, 'due-soon': 0, normal: 0, 'long-term': 0 });
  });
});
