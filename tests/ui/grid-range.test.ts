import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, rangeAfterKey, rangeAt, spotAfterTab } from '../../src/ui/grid/grid-range.ts';
import type { GridRange } from '../../src/ui/grid/grid-range.ts';

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'a', 'x'];

const sizes = fc.record({ rows: fc.integer({ min: 1, max: 40 }), columns: fc.integer({ min: 1, max: 12 }) });
const presses = fc.array(fc.record({ key: fc.constantFrom(...KEYS), isCtrl: fc.boolean(), isShift: fc.boolean() }), {
  maxLength: 30,
});

describe('the chosen range', () => {
  it('never leaves the grid, and without Shift and Ctrl+A is one cell', () => {
    fc.assert(
      fc.property(sizes, presses, (size, pressed) => {
        let range: GridRange = rangeAt({ row: 0, column: 0 });
        for (const press of pressed) {
          const next = rangeAfterKey(range, press, size);
          if (!next) continue;
          range = next;
          const { top, bottom, left, right } = boxOf(range);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThan(size.rows);
          expect(right).toBeLessThan(size.columns);
          if (!press.isShift && press.key !== 'a') expect(next.anchor).toEqual(next.head);
        }
      }),
    );
  });

  it('Tab goes through every cell once and leaves at the end; Shift+Tab goes the same way back', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const way = [{ row: 0, column: 0 }];
        for (let spot = spotAfterTab(way[0]!, false, size); spot; spot = spotAfterTab(spot, false, size))
          way.push(spot);
        expect(way).toHaveLength(size.rows * size.columns);
        const back = [way.at(-1)!];
        for (let spot = spotAfterTab(back[0]!, true, size); spot; spot = spotAfterTab(spot, true, size))
          back.push(spot);
        expect(back.reverse()).toEqual(way);
      }),
    );
  });
});
