import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellTextToMeasures, measuresToCellText } from '../../src/domain/measures-cell.ts';

/** A measure's own text may hold line breaks, but no line of it that is blank or counts on by chance. */
const measure = fc
  .array(fc.stringMatching(/^[一-龥，。A-Za-z]{1,20}$/), { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'));

describe('measures in one cell', () => {
  it('come back as they were, line breaks of their own included', () => {
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 12 }), (texts) => {
        expect(cellTextToMeasures(measuresToCellText(texts))).toEqual(texts);
      }),
    );
  });

  it('one alone stands without a number', () => {
    expect(measuresToCellText(['每季度谈一次。'])).toBe('每季度谈一次。');
    expect(measuresToCellText(['每季度谈一次。', '做好记录。'])).toBe('1. 每季度谈一次。\n2. 做好记录。');
  });

  it.each([
    ['1.建章立制\n2.抓好落实', ['建章立制', '抓好落实']],
    ['1、建章立制\n2、抓好落实', ['建章立制', '抓好落实']],
    ['（1）建章立制\n（2）抓好落实', ['建章立制', '抓好落实']],
    ['①建章立制\n②抓好落实', ['建章立制', '抓好落实']],
    ['建章立制\n\n抓好落实', ['建章立制', '抓好落实']],
    ['1. 建章立制，\n每月一次\n2. 抓好落实', ['建章立制，\n每月一次', '抓好落实']],
    ['1. 建章立制\n3. 抓好落实', ['建章立制\n3. 抓好落实']],
    ['2021年底前完成', ['2021年底前完成']],
    ['  ', []],
  ])('%j is %j', (text, measures) => {
    expect(cellTextToMeasures(text)).toEqual(measures);
  });
});
