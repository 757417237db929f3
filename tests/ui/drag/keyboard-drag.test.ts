import { describe, expect, it } from 'vitest';
import { makeDragSpace } from '../../../src/ui/drag/drag-space.ts';
import { steppedInsertion } from '../../../src/ui/drag/keyboard-drag.ts';

const ROW = 100;
const columns = [
  { id: 'left', itemIds: ['a', 'b', 'c'] },
  { id: 'right', itemIds: ['d'] },
];

/** Two lists of rows 100 high, side by side. */
function heldAt(id: string, column: string, index: number, others: readonly string[] = []) {
  const space = makeDragSpace();
  for (const { id: name, itemIds } of columns)
    space.locators.set(name, {
      scroller: document.createElement('div'),
      length: itemIds.length,
      indexOf: (item) => itemIds.indexOf(item),
      at: (y) => {
        const found = Math.min(itemIds.length, Math.round(y / ROW));
        return { index: found, top: found * ROW };
      },
      topOf: (at) => at * ROW,
      reveal: () => undefined,
    });
  space.held.set({ id, carried: new Map([id, ...others].map((item) => [item, 'left'])), byKeyboard: true });
  space.insertion.set({ column, index, top: index * ROW });
  return (key: string) => {
    const next = steppedInsertion(space, columns, key);
    space.insertion.set(next);
    return next && [next.column, next.index];
  };
}

describe('an item held by the keyboard', () => {
  it('takes one press to pass one neighbour, down and up again', () => {
    const press = heldAt('b', 'left', 1);
    expect(press('ArrowDown')).toEqual(['left', 3]);
    expect(press('ArrowUp')).toEqual(['left', 2]);
    expect(press('ArrowUp')).toEqual(['left', 0]);
    expect(press('ArrowUp')).toEqual(['left', 0]);
  });

  it('goes to the height one looks at in the next column, and stops at the last', () => {
    const press = heldAt('c', 'left', 2);
    expect(press('ArrowRight')).toEqual(['right', 1]);
    expect(press('ArrowRight')).toEqual(['right', 1]);
    expect(press('ArrowLeft')).toEqual(['left', 1]);
  });

  it('with others beside it takes one press to pass a neighbour of theirs', () => {
    const press = heldAt('a', 'left', 0, ['b']);
    expect(press('ArrowDown')).toEqual(['left', 3]);
    expect(press('ArrowUp')).toEqual(['left', 2]);
    expect(press('ArrowUp')).toEqual(['left', 0]);
  });

  it('goes to the ends by Home and End; other keys are not ours', () => {
    const press = heldAt('a', 'left', 0);
    expect(press('End')).toEqual(['left', 3]);
    expect(press('Home')).toEqual(['left', 0]);
    expect(press('KeyX')).toBeNull();
  });
});
