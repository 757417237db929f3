import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/domain/change.ts';
import { decide } from '../../../src/domain/decide.ts';
import { dropToCommand } from '../../../src/features/board/drop-to-command.ts';
import { smallBoard } from '../../support/small-board.ts';

const context = { at: 0, today: '2022-03-04', actor: '', entry: () => undefined, dossier: null } as const;
const board = smallBoard({ problems: ['甲。', '乙。', '丙。', '丁。', '戊。'] });
const all = board.problemsByStage.identified;
const within = (id: string, after: string | null) => ({ id, from: 'identified', to: 'identified', after });

describe('a drop', () => {
  it('names the neighbour above', () => {
    expect(dropToCommand(board, within('p001', 'p003'), all)).toEqual({
      type: 'move-problem',
      id: 'p001',
      from: 'identified',
      to: 'identified',
      after: 'p003',
    });
  });

  it('at the top of a column that shows everything is the top', () => {
    expect(dropToCommand(board, within('p003', null), all)?.after).toBeNull();
  });

  it('above the first shown card lands right above it, below the hidden card over it', () => {
    expect(dropToCommand(board, within('p005', null), ['p003', 'p005'])?.after).toBe('p002');
  });

  it('above the first shown card, where that is the dragged card itself, counts from the next', () => {
    expect(dropToCommand(board, within('p002', null), ['p002', 'p004'])?.after).toBe('p003');
  });

  it('in a column that shows nothing goes to its foot', () => {
    expect(dropToCommand(board, { id: 'p001', from: 'identified', to: 'rectifying', after: null }, [])?.after).toBe(
      'end',
    );
  });

  it('of a card that is gone, or on no column, is nothing', () => {
    expect(dropToCommand(board, within('gone', null), all)).toBeNull();
    expect(dropToCommand(board, { id: 'p001', from: 'identified', to: 'elsewhere', after: null }, all)).toBeNull();
  });
});

it('whatever is hidden, the shown cards stand afterwards as they were left, and the hidden keep their order', () => {
  const subset = fc.subarray([...all], { minLength: 1 });
  fc.assert(
    fc.property(subset, fc.nat(), fc.nat(), (shown, who, where) => {
      const id = shown[who % shown.length] ?? '';
      const others = shown.filter((other) => other !== id);
      const at = where % (others.length + 1);
      const command = dropToCommand(board, within(id, others[at - 1] ?? null), shown);
      const decision = command && decide(board, command, context);
      if (decision?.type !== 'change') throw new Error('a drop can always be done');
      const after = applyChange(decision.change, board).problemsByStage.identified;
      expect(after.filter((other) => shown.includes(other))).toEqual([...others.slice(0, at), id, ...others.slice(at)]);
      const isHidden = (other: string) => !shown.includes(other);
      expect(after.filter(isHidden)).toEqual(all.filter(isHidden));
    }),
  );
});
