import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/domain/audit.ts';
import { emptyBoard, measuresOf, recordsOf } from '../../src/domain/board.ts';
import type { Board } from '../../src/domain/board.ts';
import { applyChange, invertChange } from '../../src/domain/change.ts';
import { carryOver, categoriesAmiss, lastYearOf } from '../../src/domain/carry-over.ts';
import { decide } from '../../src/domain/decide.ts';
import type { DecideContext, Decision } from '../../src/domain/decide.ts';
import type { CarryOver } from '../../src/domain/last-year-commands.ts';
import { isAnswered, lastYearItemsOf, successorsById } from '../../src/domain/last-year.ts';
import { newProblem, play, wishes } from '../support/random-commands.ts';
import { given, smallBoard } from '../support/small-board.ts';

const NEXT = given(emptyBoard('next'), {
  type: 'create-board',
  name: '2022年度',
  year: 2022,
  unit: '',
  categories: [{ id: 'n1', name: '履行职责', shortName: '履职', tint: 0 }],
});

const NOW: DecideContext = { at: 0, today: '2022-03-04', actor: '', entry: () => undefined, dossier: null };

const measureTexts = (board: Board, problemId: string): readonly string[] =>
  measuresOf(board, problemId).map(({ text }) => text);

const tell = (board: Board, command: CarryOver): Decision => decide(board, command, NOW);

let made = 0;
const newId = (): string => `new${(made += 1)}`;

/** All that is open, or goes on; categories that are not there come along. */
function handover(from: Board, into: Board): CarryOver {
  const { unfinished, longTerm } = lastYearOf(from);
  const problemIds = new Set([...unfinished, ...longTerm].map(({ id }) => id));
  const categories = [...into.categories.values()];
  const amiss = categoriesAmiss(from, problemIds, categories);
  const placed = new Map(amiss.map(({ id }) => [id, 'new'] as const));
  return carryOver({ from, problemIds, categories, placed, newId });
}

describe('结转 as laws', () => {
  it('keeps every text verbatim, breaks nothing, is undone without a trace, and never doubles', () => {
    fc.assert(
      fc.property(wishes, (story) => {
        const { board: from } = play(story);
        const command = handover(from, NEXT);
        const decision = tell(NEXT, command);
        if (from.problems.size === 0) {
          expect(decision).toMatchObject({ type: 'refusal', rule: 'exists' });
          return;
        }
        if (decision.type !== 'change') throw new Error(JSON.stringify(decision));
        const next = applyChange(decision.change, NEXT);
        expect(audit(next)).toEqual([]);
        expect(decision.change).toMatchObject({ updated: [], removed: [] });
        for (const carried of next.problems.values()) {
          const old = from.problems.get(carried.carriedFrom?.problemId ?? '');
          const { title, detail, cause, goal, leader, owner, unit, deadlineText, deadline, remark } = carried;
          expect(old).toMatchObject({ title, detail, cause, goal, leader, owner, unit, deadlineText, remark });
          if (old?.deadline) expect(deadline).toEqual(old.deadline);
          expect(carried).toMatchObject({ round: 1, result: '', completedOn: '', notedOn: '' });
          expect(carried.stage).toBe(old?.stage === 'identified' ? 'identified' : 'rectifying');
          expect(measureTexts(next, carried.id)).toEqual(measureTexts(from, old?.id ?? ''));
        }
        expect(next.lastYearItems.size).toBe(from.problems.size);
        expect(recordsOf(applyChange(invertChange(decision.change), next))).toEqual(recordsOf(NEXT));
        expect(tell(next, command)).toMatchObject({ type: 'refusal', rule: 'exists' });
        expect(tell(next, handover(from, next))).toMatchObject({ type: 'refusal', rule: 'exists' });
      }),
      { numRuns: 150 },
    );
  });
});

const LAST = smallBoard({
  categories: ['履行职责', '联系群众'],
  problems: [
    {
      text: '理论学习不够系统。',
      category: '履行职责',
      stage: 'rectifying',
      deadlineText: '6月底前',
      owner: '张三、李四',
    },
    { text: '走访群众不够经常。', category: '联系群众', stage: 'rectifying', deadlineText: '长期坚持' },
    { text: '会议记录不够规范。', category: '履行职责', stage: 'completed', result: '已补齐' },
    { text: '谈心谈话不够深入。', stage: 'identified' },
    { text: '党员教育不够扎实。', category: '履行职责', stage: 'completed', deadlineText: '2021年底前，并长期坚持' },
  ],
  measures: ['每周学习一次。', { text: '每月走访一次。', done: true }],
  pairs: [
    [1, 1],
    [2, 1],
    [2, 2],
  ],
});

const titles = (problems: readonly { readonly title: string }[]): readonly string[] =>
  problems.map(({ title }) => title.slice(0, 4));

describe('结转', () => {
  it('tells apart what is open, what goes on for ever and what is closed', () => {
    const { unfinished, longTerm, completed } = lastYearOf(LAST);
    expect(titles(unfinished)).toEqual(['理论学习', '谈心谈话']);
    expect(titles(longTerm)).toEqual(['党员教育', '走访群众']);
    expect(titles(completed)).toEqual(['会议记录']);
  });

  it('carries a shared measure once, with what was done of it', () => {
    const next = given(NEXT, handover(LAST, NEXT));
    expect([...next.measures.values()].map(({ text, done }) => [text, done])).toEqual([
      ['每周学习一次。', false],
      ['每月走访一次。', true],
    ]);
    const walk = [...next.problems.values()].find(({ title }) => title.startsWith('走访'));
    expect(measuresOf(next, walk?.id ?? '')).toHaveLength(2);
  });

  it('puts a card into the category of the same name, into a new one, or into none, as told', () => {
    const problemIds = new Set(['p001', 'p002', 'p004']);
    const categories = [...NEXT.categories.values()];
    expect(categoriesAmiss(LAST, problemIds, categories).map(({ name }) => name)).toEqual(['联系群众']);
    const namesWith = (to: string | null) => {
      const placed = new Map(to === null ? [] : [['c2', to]]);
      const next = given(NEXT, carryOver({ from: LAST, problemIds, categories, placed, newId }));
      return Object.fromEntries(
        [...next.problems.values()].map(({ title, categoryId }) => [
          title.slice(0, 2),
          next.categories.get(categoryId ?? '')?.name,
        ]),
      );
    };
    const others = { 理论: '履行职责', 谈心: undefined };
    expect(namesWith(null)).toEqual({ ...others, 走访: undefined });
    expect(namesWith('new')).toEqual({ ...others, 走访: '联系群众' });
    expect(namesWith('n1')).toEqual({ ...others, 走访: '履行职责' });
  });

  it('keeps the reading of a time limit: 6月底前 still means that year’s', () => {
    const read = LAST.problems.get('p001')?.deadline;
    const next = given(NEXT, handover(LAST, NEXT));
    const carried = [...next.problems.values()].find(({ title }) => title.startsWith('理论'));
    expect(read).not.toBeNull();
    expect(carried).toMatchObject({ deadlineText: '6月底前', deadline: read });
  });

  it('keeps the whole list as it stands, and takes what has come since another time', () => {
    const next = given(NEXT, handover(LAST, NEXT));
    expect(lastYearItemsOf(next).map(({ number, standing }) => [number, standing])).toEqual([
      [1, 'rectifying'],
      [2, 'completed'],
      [3, 'completed'],
      [4, 'long-term'],
      [5, 'not-started'],
    ]);
    const problem = newProblem('p9', { categoryId: null });
    const later = given(LAST, { type: 'add-problem', problem, after: 'end' });
    const again = given(next, handover(later, next));
    expect([again.problems.size, again.lastYearItems.size]).toEqual([next.problems.size + 1, 6]);
  });

  it('does not take a board over into itself', () => {
    expect(tell(LAST, handover(LAST, LAST))).toMatchObject({ type: 'refusal' });
  });
});

describe('逐条回应', () => {
  const next = given(NEXT, handover(LAST, NEXT));
  const [item] = lastYearItemsOf(next);
  if (!item) throw new Error('no item');
  const blank = { answer: '', isSettled: false };

  it('is written, seen to be stale, and found again by its card', () => {
    const to = { answer: '学习制度已建立。', isSettled: true };
    const answered = given(next, { type: 'answer-last-year', id: item.id, from: blank, to });
    expect(answered.lastYearItems.get(item.id)).toMatchObject(to);
    const stale = { type: 'answer-last-year', id: item.id, from: blank, to: { ...to, answer: '另一句' } } as const;
    expect(decide(answered, stale, NOW)).toMatchObject({ type: 'refusal', rule: 'changed-meanwhile' });
    expect(successorsById(next).get(item.id)?.title).toBe('理论学习不够系统。');
  });

  it('is there for a closed item that says its result, and for no other', () => {
    expect(
      lastYearItemsOf(next)
        .filter(isAnswered)
        .map(({ title }) => title),
    ).toEqual(['会议记录不够规范。']);
  });

  it('touches nothing but its item', () => {
    const to = { ...blank, answer: '甲' };
    const records = recordsOf(given(next, { type: 'answer-last-year', id: item.id, from: blank, to }));
    expect(records.filter((record) => !recordsOf(next).includes(record)).map(({ id }) => id)).toEqual([item.id]);
  });
});
