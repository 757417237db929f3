import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterAt, isOwnPlace, nudge, spotAt, walk } from '../../../src/ui/drag/place.ts';

const columns = [
  { id: 'left', itemIds: ['a', 'b', 'c'] },
  { id: 'middle', itemIds: [] },
  { id: 'right', itemIds: ['d'] },
];

describe('a place between items', () => {
  it('is named by the neighbour above that is not the item itself', () => {
    expect(afterAt(['a', 'b', 'c'], 0, 'c')).toBeNull();
    expect(afterAt(['a', 'b', 'c'], 2, 'c')).toBe('b');
    expect(afterAt(['a', 'b', 'c'], 2, 'b')).toBe('a');
    expect(afterAt([], 0, 'c')).toBeNull();
  });

  it('above or below the item itself is its own', () => {
    expect([0, 1, 2, 3].map((index) => isOwnPlace(['a', 'b', 'c'], index, 'b'))).toEqual([false, true, true, false]);
  });

  it('is told as the position the item will have', () => {
    expect(spotAt(columns[0]!, 3, 'a')).toEqual({ column: 'left', position: 3, of: 3 });
    expect(spotAt(columns[0]!, 0, 'd')).toEqual({ column: 'left', position: 1, of: 4 });
    expect(spotAt(columns[1]!, 0, 'd')).toEqual({ column: 'middle', position: 1, of: 1 });
  });

  it('the position told is the position it gets', () => {
    const items = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
    fc.assert(
      fc.property(items, fc.nat(), fc.nat(), fc.boolean(), (itemIds, who, where, isAmong) => {
        const self = isAmong ? (itemIds[who % itemIds.length] ?? '') : 'self';
        const index = where % (itemIds.length + 1);
        const after = afterAt(itemIds, index, self);
        const others = itemIds.filter((id) => id !== self);
        const landed = after === null ? 1 : others.indexOf(after) + 2;
        expect(spotAt({ id: 'x', itemIds }, index, self)).toEqual({
          column: 'x',
          position: landed,
          of: others.length + 1,
        });
      }),
    );
  });
});

describe('one step of an item', () => {
  it('goes past its neighbour, and stops at the edge', () => {
    expect(nudge(columns, 'a', 'down')).toEqual({ id: 'a', from: 'left', to: 'left', after: 'b' });
    expect(nudge(columns, 'b', 'up')).toEqual({ id: 'b', from: 'left', to: 'left', after: null });
    expect(nudge(columns, 'a', 'up')).toBeNull();
    expect(nudge(columns, 'c', 'down')).toBeNull();
    expect(nudge(columns, 'gone', 'down')).toBeNull();
  });

  it('goes to the next column at the same height, also to an empty one', () => {
    expect(nudge(columns, 'c', 'right')).toEqual({ id: 'c', from: 'left', to: 'middle', after: null });
    expect(nudge(columns, 'd', 'right')).toBeNull();
  });
});

it('the focus walks the items, passing over empty columns', () => {
  expect(walk(columns, 'a', 'ArrowDown')).toBe('b');
  expect(walk(columns, 'a', 'ArrowUp')).toBeNull();
  expect(walk(columns, 'b', 'End')).toBe('c');
  expect(walk(columns, 'c', 'ArrowRight')).toBe('d');
  expect(walk(columns, 'd', 'ArrowLeft')).toBe('a');
  expect(walk(columns, 'd', 'x')).toBeNull();
});
