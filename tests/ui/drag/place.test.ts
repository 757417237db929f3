import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterAt, carriedWith, isOwnPlace, nudge, spotAt, walk } from '../../../src/ui/drag/place.ts';

const columns = [
  { id: 'left', itemIds: ['a', 'b', 'c'] },
  { id: 'middle', itemIds: [] },
  { id: 'right', itemIds: ['d'] },
];

const carrying = (...ids: readonly string[]) => new Map(ids.map((id) => [id, 'left']));

describe('a place between items', () => {
  it('is named by the neighbour above that is not the item itself', () => {
    expect(afterAt(['a', 'b', 'c'], 0, carrying('c'))).toBeNull();
    expect(afterAt(['a', 'b', 'c'], 2, carrying('c'))).toBe('b');
    expect(afterAt(['a', 'b', 'c'], 2, carrying('b'))).toBe('a');
    expect(afterAt([], 0, carrying('c'))).toBeNull();
  });

  it('above or below the item itself is its own', () => {
    expect([0, 1, 2, 3].map((index) => isOwnPlace(['a', 'b', 'c'], index, carrying('b')))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is told as the position the item will have', () => {
    expect(spotAt(columns[0]!, 3, carrying('a'))).toEqual({ column: 'left', position: 3, of: 3 });
    expect(spotAt(columns[0]!, 0, carrying('d'))).toEqual({ column: 'left', position: 1, of: 4 });
    expect(spotAt(columns[1]!, 0, carrying('d'))).toEqual({ column: 'middle', position: 1, of: 1 });
  });

  it('of several that lie together is above, below or among them', () => {
    const own = (...ids: readonly string[]) =>
      [0, 1, 2, 3, 4].map((index) => isOwnPlace(['a', 'b', 'c', 'd'], index, carrying(...ids)));
    expect(own('b', 'c')).toEqual([false, true, true, true, false]);
    expect(own('a', 'c')).toEqual([false, false, false, false, false]);
    expect(own('d', 'elsewhere')).toEqual([false, false, false, false, false]);
  });

  it('the position told is the position the first of them gets', () => {
    const items = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
    const others = fc.uniqueArray(fc.constantFrom('x', 'y', 'z'));
    fc.assert(
      fc.property(items, others, fc.nat(), fc.nat(), (itemIds, guests, some, where) => {
        const own = itemIds.filter((_, at) => ((some >> at) & 1) === 1);
        const carried = carrying(...own, ...guests);
        fc.pre(carried.size > 0);
        const index = where % (itemIds.length + 1);
        const after = afterAt(itemIds, index, carried);
        const left = itemIds.filter((id) => !carried.has(id));
        const landed = after === null ? 1 : left.indexOf(after) + 2;
        expect(spotAt({ id: 'x', itemIds }, index, carried)).toEqual({
          column: 'x',
          position: landed,
          of: left.length + carried.size,
        });
      }),
    );
  });
});

describe('one step of an item', () => {
  it('goes past its neighbour, and stops at the edge', () => {
    expect(nudge(columns, 'a', 'down')).toEqual({ id: 'a', carried: carrying('a'), to: 'left', after: 'b' });
    expect(nudge(columns, 'b', 'up')).toEqual({ id: 'b', carried: carrying('b'), to: 'left', after: null });
    expect(nudge(columns, 'a', 'up')).toBeNull();
    expect(nudge(columns, 'c', 'down')).toBeNull();
    expect(nudge(columns, 'gone', 'down')).toBeNull();
  });

  it('goes to the next column at the same height, also to an empty one', () => {
    expect(nudge(columns, 'c', 'right')).toEqual({ id: 'c', carried: carrying('c'), to: 'middle', after: null });
    expect(nudge(columns, 'd', 'right')).toBeNull();
  });
});

describe('one step of several', () => {
  const two = new Set(['b', 'd']);

  it('sideways takes all that are chosen, each with where it was, in the order they are shown', () => {
    expect([...carriedWith(columns, two, 'd')]).toEqual([
      ['b', 'left'],
      ['d', 'right'],
    ]);
    expect(nudge(columns, 'd', 'left', two)).toMatchObject({ to: 'middle', after: null, carried: { size: 2 } });
    expect(nudge(columns, 'a', 'right', two)?.carried).toEqual(carrying('a'));
  });

  it('up and down takes those of its own column past their neighbour', () => {
    const first = new Set(['a', 'b', 'd']);
    expect(nudge(columns, 'b', 'down', first)).toEqual({
      id: 'b',
      carried: carrying('a', 'b'),
      to: 'left',
      after: 'c',
    });
    expect(nudge(columns, 'b', 'up', first)).toBeNull();
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

describe('columns in rows', () => {
  const rows = [
    { id: 'a/1', row: 0, itemIds: ['a'] },
    { id: 'b/1', row: 0, itemIds: ['b'] },
    { id: 'a/2', row: 1, itemIds: [] },
    { id: 'b/2', row: 1, itemIds: ['c', 'd'] },
    { id: 'a/3', row: 2, itemIds: ['e'] },
    { id: 'b/3', row: 2, itemIds: [] },
  ];

  it('are walked down past the end of a list, over empty ones, and sideways within their row', () => {
    expect(walk(rows, 'a', 'ArrowDown')).toBe('e');
    expect(walk(rows, 'e', 'ArrowUp')).toBe('a');
    expect(walk(rows, 'b', 'ArrowDown')).toBe('c');
    expect(walk(rows, 'c', 'ArrowUp')).toBe('b');
    expect(walk(rows, 'd', 'ArrowDown')).toBeNull();
    expect(walk(rows, 'b', 'ArrowRight')).toBeNull();
    expect(walk(rows, 'c', 'ArrowLeft')).toBeNull();
  });

  it('one step sideways stays in the row, and none leaves the list', () => {
    expect(nudge(rows, 'c', 'left')).toMatchObject({ to: 'a/2', after: null });
    expect(nudge(rows, 'b', 'right')).toBeNull();
    expect(nudge(rows, 'd', 'down')).toBeNull();
  });
});
