import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allShown,
  begun,
  inShownOrder,
  keptWithin,
  NOTHING_CHOSEN,
  stretched,
  toggled,
} from '../../../src/features/board/selection.ts';
import type { Selection } from '../../../src/features/board/selection.ts';

const lists = [{ itemIds: ['a', 'b', 'c', 'd', 'e'] }, { itemIds: ['f', 'g'] }];
const idsOf = ({ ids }: Selection) => [...ids].sort().join('');

describe('choosing cards', () => {
  it('one more, one less', () => {
    const one = toggled(toggled(NOTHING_CHOSEN, 'a'), 'c');
    expect(idsOf(one)).toBe('ac');
    expect(idsOf(toggled(one, 'a'))).toBe('c');
  });

  it('a stretch goes to where it is taken, back past its beginning too, and never leaves its list', () => {
    const begin = toggled(NOTHING_CHOSEN, 'c');
    const down = stretched(begin, lists, null, 'e');
    expect(idsOf(down)).toBe('cde');
    expect(idsOf(stretched(down, lists, null, 'd'))).toBe('cd');
    expect(idsOf(stretched(down, lists, null, 'a'))).toBe('abc');
    expect(idsOf(stretched(down, lists, null, 'g'))).toBe('cdeg');
  });

  it('from elsewhere than its head a new one begins, and the old one stays', () => {
    const first = stretched(toggled(NOTHING_CHOSEN, 'a'), lists, null, 'b');
    expect(idsOf(stretched(first, lists, 'd', 'e'))).toBe('abde');
  });

  it('begins at the card that was opened last', () => {
    expect(idsOf(stretched(begun(NOTHING_CHOSEN, 'b'), lists, null, 'd'))).toBe('bcd');
    expect(idsOf(stretched(NOTHING_CHOSEN, lists, null, 'd'))).toBe('d');
  });
});

const cardId = fc.constantFrom(...'abcdefg');
const step = fc.oneof(
  cardId.map((id) => (held: Selection) => toggled(held, id)),
  fc.tuple(fc.option(cardId), cardId).map(
    ([from, to]) =>
      (held: Selection) =>
        stretched(held, lists, from, to),
  ),
);

describe('whatever was chosen', () => {
  it('only cards that are shown are; the head of a stretch always is', () => {
    fc.assert(
      fc.property(fc.array(step), cardId, (steps, to) => {
        const held = steps.reduce((selection, next) => next(selection), NOTHING_CHOSEN);
        expect([...held.ids].every((id) => allShown(lists).ids.has(id))).toBe(true);
        expect(stretched(held, lists, null, to).ids.has(to)).toBe(true);
        expect(inShownOrder(held, lists).join('')).toBe(idsOf(held));
      }),
    );
  });

  it('a stretch taken there and back again is as if it had only gone back', () => {
    fc.assert(
      fc.property(cardId, cardId, cardId, (begin, there, back) => {
        const inOne = lists.find(({ itemIds }) => itemIds.includes(begin))?.itemIds ?? [];
        fc.pre(inOne.includes(there) && inOne.includes(back));
        const from = toggled(NOTHING_CHOSEN, begin);
        const gone = stretched(stretched(from, lists, null, there), lists, null, back);
        expect(idsOf(gone)).toBe(idsOf(stretched(from, lists, null, back)));
      }),
    );
  });

  it('what is no longer shown is no longer chosen; where all is shown, nothing changes', () => {
    const held = allShown(lists);
    expect(keptWithin(held, () => true)).toBe(held);
    expect(idsOf(keptWithin(held, (id) => id > 'c'))).toBe('defg');
  });
});
