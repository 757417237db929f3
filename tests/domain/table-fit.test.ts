import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEDGER_COLUMNS } from '../../src/domain/ledger-columns.ts';
import type { LedgerColumnId } from '../../src/domain/ledger-columns.ts';
import { cellPadding, contentWidth } from '../../src/domain/list-look.ts';
import type { ListSheet } from '../../src/domain/list-look.ts';
import type { PaperColumn } from '../../src/domain/paper.ts';
import { fitTable } from '../../src/domain/table-fit.ts';

const A4: ListSheet = { isPortrait: false, size: 'A4' };
const A3: ListSheet = { isPortrait: false, size: 'A3' };

const column = (width: number, least?: number): PaperColumn => ({
  id: `${width}`,
  head: '',
  width,
  align: 'left',
  ...(least === undefined ? {} : { least }),
});

/** How many signs stand side by side in each column. */
const signsIn = (columns: readonly PaperColumn[], sheet: ListSheet): readonly number[] => {
  const { ems, typeSize, columns: fitted } = fitTable(columns, sheet);
  const { beside } = cellPadding(sheet.isPortrait);
  const whole = ems.reduce((sum, signs) => sum + signs * typeSize + 2 * beside, 0);
  expect(whole).toBeCloseTo((contentWidth(sheet.isPortrait, sheet.size) * 72) / 25.4);
  expect(fitted).toHaveLength(ems.length);
  return ems;
};

const ledger = (...left: readonly LedgerColumnId[]) => LEDGER_COLUMNS.filter(({ id }) => !left.includes(id));

describe('a table on its sheet', () => {
  it('gives every column its least width where the smallest type has room for all', () => {
    const columns = fc.array(
      fc
        .tuple(fc.integer({ min: 4, max: 60 }), fc.integer({ min: 2, max: 6 }))
        .map(([width, least]) => column(width, least)),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(columns, fc.constantFrom(A4, A3), (made, sheet) => {
        const signs = signsIn(made, sheet);
        for (const [at, { least = 0 }] of made.entries()) expect(signs[at]).toBeGreaterThan(least - 0.001);
      }),
    );
  });

  it('is as it was where no column is too narrow, and where none has a least width', () => {
    for (const columns of [
      [column(10), column(90)],
      [column(40, 5), column(60, 5)],
    ])
      expect(fitTable(columns, A4)).toMatchObject({ typeSize: 10.5, columns });
  });

  it('has the ledger’s names, dates and heads whole in any columns: smaller letters first where there are many', () => {
    const usual = ledger(
      'cause',
      'goal',
      'unit',
      'result',
      'note',
      'evidence',
      'closedOn',
      'closedBy',
      'lesson',
      'origin',
      'subject',
    );
    expect(fitTable(usual, A4).typeSize).toBe(10.5);
    expect(fitTable(ledger('result', 'note', 'evidence', 'subject'), A3).typeSize).toBe(10.5);
    expect(fitTable(ledger('result', 'note', 'evidence', 'subject'), A4).typeSize).toBe(7.5);
    expect(fitTable(ledger(), A3).typeSize).toBe(9);
    const owner = usual.findIndex(({ id }) => id === 'owner');
    expect(signsIn(usual, A4)[owner]).toBeGreaterThan('欧阳修远、'.length);
  });
});
