import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seqAtEndOf } from '../../src/domain/as-of.ts';
import { recordsOf } from '../../src/domain/board.ts';
import { composeChanges } from '../../src/domain/compose-changes.ts';
import { differenceBetween, isNoDifference } from '../../src/domain/difference-between.ts';
import {
  differenceFigures,
  differenceToSentence,
  lineToChinese,
  lineToLabel,
} from '../../src/domain/difference-words.ts';
import type { LedgerEntry } from '../../src/domain/ledger.ts';
import { boardBefore, boardToContent } from '../../src/domain/snapshot.ts';
import { play, wishes } from '../support/random-commands.ts';
import { given, smallBoard } from '../support/small-board.ts';

/** A random history, cut somewhere. */
const cutHistory = fc.tuple(wishes, fc.nat({ max: 60 })).map(([made, at]) => {
  const { board, ledger } = play(made);
  const between = ledger.slice(at % (ledger.length + 1));
  return { earlier: boardBefore(board, between), later: board, between };
});

describe('what lies between two boards', () => {
  it('is nothing exactly where their contents are the same', () => {
    fc.assert(
      fc.property(cutHistory, ({ earlier, later }) => {
        expect(isNoDifference(differenceBetween(earlier, later))).toBe(
          boardToContent(earlier) === boardToContent(later),
        );
        expect(isNoDifference(differenceBetween(later, later))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('adds up with the figures of both ends', () => {
    fc.assert(
      fc.property(cutHistory, ({ earlier, later, between }) => {
        const figures = differenceFigures(differenceBetween(earlier, later, between));
        expect(later.problems.size).toBe(earlier.problems.size + figures.added - figures.deleted);
        expect(later.problemsByStage.completed.length).toBe(
          earlier.problemsByStage.completed.length +
            figures.completed -
            figures.deletedCompleted -
            figures.leftCompleted,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('tells of a card added, deleted or edited exactly where the ledger between does', () => {
    fc.assert(
      fc.property(cutHistory, ({ earlier, later, between }) => {
        const cards = differenceBetween(earlier, later, between).cards;
        const withLine = (kind: string) =>
          cards
            .filter(({ lines }) => lines.some((line) => line.kind === kind))
            .map(({ problemId }) => problemId)
            .sort();
        const { added, removed } = composeChanges(between.map(({ change }) => change));
        const problems = (records: readonly { kind: string; id: string }[]) =>
          records.flatMap(({ kind, id }) => (kind === 'problem' ? [id] : [])).sort();
        expect(withLine('added')).toEqual(problems(added));
        expect(withLine('deleted')).toEqual(problems(removed));
      }),
      { numRuns: 200 },
    );
  });

  it('says it line by line and in one sentence', () => {
    const earlier = smallBoard({
      problems: [
        { text: '学习不深。', owner: '张三', deadlineText: '6月底前' },
        { text: '谈心谈话少。', stage: 'completed' },
        '要删的。',
      ],
      measures: ['每月学习一次'],
      pairs: [[1, 1]],
    });
    const edited = given(earlier, {
      type: 'edit-problem',
      id: 'p001',
      edits: [
        { field: 'owner', from: '张三', to: '李四' },
        { field: 'remark', from: '', to: '会上再议' },
      ],
    });
    const ticked = given(edited, { type: 'tick-measure', id: 'm001', done: true });
    const later = given(ticked, { type: 'delete-problem', id: 'p003' });
    const difference = differenceBetween(earlier, later);
    expect(
      difference.cards.map(({ lines }) => lines.map((line) => `${lineToLabel(line)}：${lineToChinese(line)}`)),
    ).toEqual([['责任人调整：张三 → 李四', '填写备注：会上再议', '措施落实：每月学习一次'], ['删除：原在“查摆”']]);
    expect(differenceToSentence(difference, '2022-03-04', '2022-06-30')).toBe(
      '自2022年3月4日至2022年6月30日，新增问题0个，删除问题1个，完成0个，退回0个，调整时限0个，调整责任人1个，新进展0条。',
    );
    expect(recordsOf(later).length).toBe(recordsOf(earlier).length - 1);
  });
});

describe('the end of a day', () => {
  it('is found by the order of the ledger, whatever a wrong clock once said', () => {
    const entries = ['2022-03-01', '2022-09-09', '2022-03-02', '2022-03-05'].map(
      (today, at) => ({ seq: at + 1, today }) as LedgerEntry,
    );
    expect(
      ['2022-02-28', '2022-03-01', '2022-03-02', '2022-03-04', '2022-12-31'].map((day) => seqAtEndOf(entries, day)),
    ).toEqual([0, 1, 3, 3, 4]);
  });
});
