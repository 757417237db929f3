import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slideAt, slidesOf } from '../../src/domain/meeting-slides.ts';
import { redactedBoard } from '../../src/domain/redacted-board.ts';
import { play, wishes } from '../support/random-commands.ts';

describe('the pages of a meeting', () => {
  it('hold every problem once, numbered from 1 down the categories, and are found again by their id', () => {
    fc.assert(
      fc.property(wishes, (made) => {
        const { board } = play(made);
        const slides = slidesOf(board);
        const numbers = slides.flatMap((slide) => (slide.kind === 'problem' ? [slide.number] : []));
        expect(numbers).toEqual([...board.problems.keys()].map((_, at) => at + 1));
        slides.forEach(({ id }, at) => expect(slideAt(slides, id)).toBe(at));
        expect(slideAt(slides, 'p:gone')).toBe(0);
        expect(slidesOf(redactedBoard(board)).map(({ id }) => id)).toEqual(slides.map(({ id }) => id));
      }),
      { numRuns: 100 },
    );
  });
});
