import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportDraft, TextCut } from '../../../src/domain/import-draft.ts';
import { normaliseLineBreaks } from '../../../src/exchange/report-text/normal-text.ts';
import { reportTextToDraft } from '../../../src/exchange/report-text/report-text-to-draft.ts';
import { generateReport } from './generator.ts';
import { brokenCuts } from './judge.ts';

const cutsOf = (draft: ImportDraft): readonly TextCut[] => [
  ...draft.categories.flatMap(({ problems }) => problems),
  ...draft.measureGroups.flatMap(({ measures }) => measures),
];

const PIECES = [
  '一、',
  '（一）',
  '1.',
  '（1）',
  '①',
  '一是',
  '二是',
  '一要',
  '首先',
  '问题1：',
  '整改措施：',
  '责任人：',
  '存在的主要问题',
  '对照党章方面',
  '整改措施',
  '学习不够深入。',
  '\n',
  '\t',
  '|',
  '——',
  '- 1 -',
  '第1页',
  '《一、二》',
  '“',
  '”',
  '【',
  '】',
  '# ',
  '**',
  '序号',
  '完成时限',
  '，',
  '；',
  '。',
  ' ',
  '\u0001',
  '\u{20bb7}',
];
/** Text made of what the genre is made of, in any order, and any text at all. */
const papers = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('the reader, whatever it is given', () => {
  it('never throws, and every cut points to its own text', () => {
    fc.assert(
      fc.property(papers, (text) => {
        expect(brokenCuts(normaliseLineBreaks(text), reportTextToDraft(text))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('cuts no character twice, and keeps the order of the paper within problems and within measures', () => {
    fc.assert(
      fc.property(papers, (text) => {
        const draft = reportTextToDraft(text);
        const cuts = [...cutsOf(draft)].sort((a, b) => a.start - b.start);
        cuts.forEach((cut, at) => expect(cut.start).toBeGreaterThanOrEqual(cuts[at - 1]?.end ?? 0));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds no problem or says why', () => {
    fc.assert(
      fc.property(papers, (text) => {
        const draft = reportTextToDraft(text);
        expect(draft.categories.some(({ problems }) => problems.length > 0)).toBe(draft.emptyBecause === undefined);
      }),
    );
  });

  it('reads CRLF and LF alike', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999 }), (seed) => {
        const text = normaliseLineBreaks(generateReport(seed).text);
        expect(reportTextToDraft(text.replace(/\n/g, '\r\n'))).toEqual(reportTextToDraft(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a long paper (F41)', () => {
  it.each([
    ['sections', '一、存在的问题\n' + '（一）对照职责方面\n一是学习不够深入。二是落实不够到位。\n'.repeat(25_000)],
    ['no line break', '二、存在的问题（一）对照职责方面一是学习不够深入。' + '二是落实不够到位，'.repeat(100_000)],
    ['opening marks', '“《（【'.repeat(250_000)],
    ['enumerators', '一是二是三是1.2.3.（1）（2）①②'.repeat(50_000)],
    ['labels', '责任人：张三 完成时限：年底 整改措施：学习。'.repeat(40_000)],
    ['tabs', '序号\t存在问题\t整改措施\n' + '1\t学习不够\t加强学习；每月检查\n'.repeat(50_000)],
    ['quotes in cells', '序号\t存在问题\n' + '"\t'.repeat(400_000)],
    ['numbered markdown headings', '## 一、存在的问题\n1. 学习不够深入。\n'.repeat(40_000)],
    ['pages', '一、存在的问题\n' + '学习不够深入，落实\n- 12 -\n不够到位，'.repeat(40_000)],
    ['one letter', 'a'.repeat(1_000_000)],
    ['blanks', ' '.repeat(1_000_000)],
  ])('of 1 MB (%s) is read in seconds: the time grows with the text', (_name, text) => {
    // Time of the processor, in microseconds: what else the machine does is not the reader's.
    const began = process.cpuUsage();
    reportTextToDraft(text);
    expect(process.cpuUsage(began).user).toBeLessThan(10_000_000);
  });
});
