import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/domain/change.ts';
import { decide } from '../../../src/domain/decide.ts';
import { dropToCommand, dropToMoves } from '../../../src/features/board/drop-to-command.ts';
import { smallBoard } from '../../support/small-board.ts';

const context = { at: 0, today: '2022-03-04', actor: '', entry: () => undefined, dossier: null } as const;
const board = smallBoard({ problems: ['甲。', '乙。', '丙。', '丁。', '戊。'] });
const all = board.problemsByStage.identified;
const carried = (...ids: readonly string[]) => new Map(ids.map((id) => [id, 'identified']));
const within = (id: string, after: string | null) => ({ carried: carried(id), to: 'identified', after });
const placeOf = (...drop: Parameters<typeof dropToMoves>) => dropToMoves(...drop)[0]?.after;

const PLAIN = { lanesBy: null, sortBy: null } as const;

describe('a drop', () => {
  it('names the neighbour above', () => {
    expect(dropToCommand(board, within('p001', 'p003'), all, PLAIN)).toEqual({
      type: 'move-problem',
      id: 'p001',
      from: 'identified',
      to: 'identified',
      after: 'p003',
    });
  });

  it('at the top of a column that shows everything is the top', () => {
    expect(placeOf(board, within('p003', null), all)).toBeNull();
  });

  it('above the first shown card lands right above it, below the hidden card over it', () => {
    expect(placeOf(board, within('p005', null), ['p003', 'p005'])).toBe('p002');
  });

  it('above the first shown card, where that is the dragged card itself, counts from the next', () => {
    expect(placeOf(board, within('p002', null), ['p002', 'p004'])).toBe('p003');
  });

  it('in a column that shows nothing goes to its foot', () => {
    expect(placeOf(board, { carried: carried('p001'), to: 'rectifying', after: null }, [])).toBe('end');
  });

  it('of a card that is gone, or on no column, is nothing', () => {
    expect(dropToCommand(board, within('gone', null), all, PLAIN)).toBeNull();
    expect(dropToCommand(board, { carried: carried('p001'), to: 'elsewhere', after: null }, all, PLAIN)).toBeNull();
  });
});

describe('a drop in another lane', () => {
  const inLane = { ...within('p001', 'p002'), to: 'rectifying/张三' };

  it('takes on what the lane stands for, in the same step', () => {
    expect(dropToCommand(board, inLane, [], { ...PLAIN, lanesBy: 'person' })).toMatchObject({
      type: 'together',
      commands: [
        { type: 'edit-problem', id: 'p001', edits: [{ field: 'owner', from: '', to: '张三' }] },
        { type: 'move-problem', id: 'p001', from: 'identified', to: 'rectifying' },
      ],
    });
  });

  it('of the same lane is a move alone', () => {
    expect(dropToCommand(board, { ...inLane, to: 'rectifying/' }, [], { ...PLAIN, lanesBy: 'person' })).toMatchObject({
      type: 'move-problem',
    });
  });
});

describe('a drop where the columns are sorted', () => {
  const sorted = { lanesBy: null, sortBy: 'deadline' } as const;

  it('within a column means nothing; in another it goes to the foot of the order made by hand', () => {
    expect(dropToCommand(board, within('p001', 'p003'), all, sorted)).toBeNull();
    expect(dropToCommand(board, { ...within('p001', 'p003'), to: 'completed' }, all, sorted)).toMatchObject({
      type: 'move-problem',
      to: 'completed',
      after: 'end',
    });
  });
});

it('whatever is hidden, the shown cards stand afterwards as they were left, and the hidden keep their order', () => {
  const subset = fc.subarray([...all], { minLength: 1 });
  fc.assert(
    fc.property(subset, fc.nat(), fc.nat(), (shown, who, where) => {
      const held = shown.filter((_, at) => ((who >> at) & 1) === 1);
      fc.pre(held.length > 0);
      const others = shown.filter((other) => !held.includes(other));
      const at = where % (others.length + 1);
      const drop = { carried: carried(...held), to: 'identified', after: others[at - 1] ?? null };
      const command = dropToCommand(board, drop, shown, PLAIN);
      const decision = command && decide(board, command, context);
      if (decision?.type !== 'change') throw new Error('a drop can always be done');
      const after = applyChange(decision.change, board).problemsByStage.identified;
      expect(after.filter((other) => shown.includes(other))).toEqual([
        ...others.slice(0, at),
        ...held,
        ...others.slice(at),
      ]);
      const isHidden = (other: string) => !shown.includes(other);
      expect(after.filter(isHidden)).toEqual(all.filter(isHidden));
    }),
  );
});
