import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellsToTsv, tsvToCells } from '../../../src/exchange/spreadsheet/tsv.ts';

const cell = fc.string({ unit: fc.constantFrom('一', 'a', '"', '\t', '\n', ' ', '=', ',') });

it('what is copied is what is pasted', () => {
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(table, (cells) => {
      // A last row of one empty cell is the line break that ends a copied text.
      fc.pre(cells.length === 1 || cells.at(-1)?.join('') !== '' || (cells[0]?.length ?? 0) > 1);
      expect(tsvToCells(cellsToTsv(cells))).toEqual(cells);
    }),
  );
});

it('reads what Excel puts on the clipboard', () => {
  expect(tsvToCells('1\t"学习\n不够"\r\n2\t"他说""好"""\r\n')).toEqual([
    ['1', '学习\n不够'],
    ['2', '他说"好"'],
  ]);
});

it('any text is some table', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(tsvToCells(text).length).toBeGreaterThan(0);
    }),
  );
});
