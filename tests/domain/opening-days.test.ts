import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingDaysOf } from '../../src/domain/opening-days.ts';
import { play, wishes } from '../support/random-commands.ts';

describe('the day a card came onto the board', () => {
  it('is that of the first entry that added it, whatever was taken back since, and every card and measure has one', () => {
    fc.assert(
      fc.property(wishes, (made) => {
        const { board, ledger } = play(made);
        const dated = ledger.map((entry) => ({
          ...entry,
          today: `2022-01-${String((entry.seq % 28) + 1).padStart(2, '0')}`,
        }));
        const days = openingDaysOf(dated);
        for (const { id } of [...board.problems.values(), ...board.measures.values()]) {
          const first = dated.find(({ change }) => change.added.some((record) => record.id === id));
          expect(days.get(id)).toBe(first?.today);
          expect(first).toBeDefined();
        }
      }),
    );
  });
});
