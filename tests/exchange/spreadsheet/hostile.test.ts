import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { paperOf } from '../../../src/domain/paper-of.ts';
import { paperToXlsx } from '../../../src/exchange/paper-excel/paper-to-xlsx.ts';
import { tableProblemToSentence, xlsxToTables } from '../../../src/exchange/spreadsheet/xlsx-to-tables.ts';
import { smallBoard } from '../../support/small-board.ts';

let honest: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const board = smallBoard({ problems: ['学习不够深入'] });
  honest = await paperToXlsx(paperOf('ledger', { board, asOf: '2022-03-04' }), { madeOn: '2022-03-04' });
});

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await xlsxToTables(bytes);
  if (read.ok) return 'ok';
  expect(tableProblemToSentence(read.error)).toMatch(/[一-龥]{6}/);
  return read.error;
};

const withPart = (name: string, part: Uint8Array): Uint8Array => zipSync({ ...unzipSync(honest), [name]: part });

describe('a hostile .xlsx', () => {
  it('(F37) that unpacks to hundreds of megabytes is stopped before the library sees it', async () => {
    const start = performance.now();
    expect(await codeOf(withPart('xl/worksheets/sheet1.xml', new Uint8Array(300_000_000)))).toBe('swollen');
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('(F38) that brings definitions of its own is not read', async () => {
    const sheet = '<!DOCTYPE x [<!ENTITY a "&#33;"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>';
    expect(await codeOf(withPart('xl/worksheets/sheet1.xml', strToU8(sheet)))).toBe('doctype');
    expect(await codeOf(withPart('xl/sharedStrings.xml', strToU8(sheet)))).toBe('doctype');
  });

  it('(F38) cut short, or with any byte turned, is a table or a problem in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const bytes = honest.slice(0, isCut ? at % honest.length : honest.length);
        if (!isCut) bytes[at % honest.length] = byte;
        await codeOf(bytes);
      }),
      { numRuns: 200 },
    );
  });

  it('is told from what is no table', async () => {
    expect(await codeOf(new Uint8Array())).toBe('empty');
    expect(await codeOf(strToU8('序号,问题'))).toBe('not-a-table');
    expect(await codeOf(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toBe('not-a-table');
    expect(await codeOf(honest)).toBe('ok');
  });
});
