import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEDGER_COLUMN_IDS } from '../../src/domain/ledger-columns.ts';
import { ledgerRowIds } from '../../src/domain/ledger-rows.ts';
import { sortedLedger } from '../../src/domain/ledger-sorting.ts';
import { emptyBoard, measuresOf } from '../../src/domain/board.ts';
import { applyChange } from '../../src/domain/change.ts';
import { numbersOf, problemsByCategory } from '../../src/domain/paper-order.ts';
import { play, wishes } from '../support/random-commands.ts';
import { smallBoard } from '../support/small-board.ts';

const sorts = fc.record({ columnId: fc.constantFrom(...LEDGER_COLUMN_IDS), isDown: fc.boolean() });

describe('the ledger sorted by a column', () => {
  it('is the same in whatever order its problems come', () => {
    fc.assert(
      fc.property(wishes, sorts, fc.nat(), (made, sort, turn) => {
        const { board } = play(made);
        const inOrder = problemsByCategory(board).flatMap(({ problems }) => problems.map(({ id }) => id));
        const numbers = numbersOf(inOrder.map((id) => ({ id })));
        const at = turn % Math.max(1, inOrder.length);
        const otherwise = [...inOrder.slice(at), ...inOrder.slice(0, at)].reverse();
        expect(sortedLedger(board, otherwise, sort, numbers, null)).toEqual(
          sortedLedger(board, inOrder, sort, numbers, null),
        );
      }),
    );
  });

  it('has what is alike in the paper’s order, up and down, and what says nothing last', () => {
    const board = smallBoard({
      problems: [
        '一。',
        { text: '二。', owner: '李四' },
        { text: '三。', owner: '张三' },
        { text: '四。', owner: '李四' },
      ],
    });
    const numbers = numbersOf([...board.problems.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
    const by = (isDown: boolean) =>
      sortedLedger(board, [...numbers.keys()], { columnId: 'owner', isDown }, numbers, null);
    expect(by(false)).toEqual(['p002', 'p004', 'p003', 'p001']);
    expect(by(true)).toEqual(['p003', 'p002', 'p004', 'p001']);
  });
});

it('the rows of a problem are its measures in their order, after every change', () => {
  fc.assert(
    fc.property(wishes, (made) => {
      let board = emptyBoard('b');
      for (const { change } of play(made).ledger) {
        board = applyChange(change, board);
        const ids = [...board.problems.keys()];
        expect(ledgerRowIds(board, ids, true)).toEqual(
          ids.flatMap((id) => {
            const measures = measuresOf(board, id);
            return measures.length === 0 ? [id] : measures.map((measure) => `${id}~${measure.id}`);
          }),
        );
      }
    }),
  );
});
