import { describe, expect, it } from 'vitest';
import { docxToReportText } from '../../../src/exchange/word/docx-to-report-text.ts';
import { numberToText } from '../../../src/exchange/word/number-format.ts';
import { buildDocx, run } from './docx-builder.ts';
import type { BuiltDocx, BuiltLevel, BuiltList } from './docx-builder.ts';

const linesOf = (docx: BuiltDocx): readonly string[] => {
  const read = docxToReportText(buildDocx(docx));
  return read.ok ? read.value.split('\n') : [read.error.code];
};

const list = (...levels: readonly BuiltLevel[]): BuiltList => ({ levels });
const at = (of: BuiltList, level: number, text = '甲') => ({ text, list: { of, level } });

describe('numbers as Word shows them', () => {
  it.each([
    ['decimal', [1, 10, 21], '1 10 21'],
    ['decimalZero', [1, 10], '01 10'],
    ['decimalFullWidth', [1, 12], '１ １２'],
    ['chineseCounting', [1, 10, 11, 20, 21, 99], '一 十 十一 二十 二十一 九十九'],
    [
      'chineseCountingThousand',
      [10, 12, 100, 101, 110, 1020, 10_001],
      '十 十二 一百 一百零一 一百一十 一千零二十 一万零一',
    ],
    ['japaneseCounting', [3, 11], '三 十一'],
    ['taiwaneseCountingThousand', [11, 20_000], '十一 二萬'],
    ['chineseLegalSimplified', [1, 11, 305], '壹 壹拾壹 叁佰零伍'],
    ['ideographDigital', [1, 10, 21], '一 一〇 二一'],
    ['ideographTraditional', [1, 2, 11], '甲 乙 11'],
    ['decimalEnclosedCircleChinese', [1, 20, 21], '① ⑳ ㉑'],
    ['decimalEnclosedParen', [1, 21], '⑴ 21'],
    ['decimalEnclosedFullstop', [3], '⒊'],
    ['ideographEnclosedCircle', [1, 11], '㊀ 11'],
    ['upperLetter', [1, 26, 27, 28], 'A Z AA BB'],
    ['lowerLetter', [3], 'c'],
    ['upperRoman', [4, 9, 14, 40], 'IV IX XIV XL'],
    ['lowerRoman', [2], 'ii'],
    ['numberInDash', [2], '- 2 -'],
    ['a format of tomorrow', [7], '7'],
  ])('%s', (format, values, shown) => {
    expect(values.map((value) => numberToText(value, format)).join(' ')).toBe(shown);
  });
  it('never grows past a line, however high the start (F37)', () => {
    for (const format of ['upperLetter', 'upperRoman', 'chineseCounting', 'decimalFullWidth'])
      for (const value of [-1, 0, 781, 32_767, 2 ** 31 - 1])
        expect(numberToText(value, format).length).toBeLessThan(40);
  });
});

describe('a list', () => {
  const paper = list(
    { format: 'chineseCounting', text: '%1、' },
    { format: 'chineseCounting', text: '（%2）' },
    { format: 'decimal', text: '%3.' },
  );

  it('begins its lower levels again under each higher one', () => {
    const lines = linesOf({
      body: [
        at(paper, 0),
        at(paper, 1),
        at(paper, 2),
        at(paper, 2),
        at(paper, 1),
        at(paper, 2),
        at(paper, 0),
        at(paper, 1),
      ],
    });
    expect(lines).toEqual(['一、甲', '（一）甲', '1.甲', '2.甲', '（二）甲', '1.甲', '二、甲', '（一）甲']);
  });
  it('goes on after paragraphs without a number', () => {
    expect(linesOf({ body: [at(paper, 0), { text: '正文' }, at(paper, 0)] })).toEqual(['一、甲', '正文', '二、甲']);
  });
  it('goes on where two lists share their definition, and begins again where one says so, once', () => {
    const same: BuiltList = { levels: paper.levels };
    const anew: BuiltList = { levels: paper.levels, startOverrides: { 0: 1 } };
    expect(linesOf({ body: [at(paper, 0), at(same, 0), at(anew, 0), at(anew, 0), at(paper, 0)] })).toEqual([
      '一、甲',
      '二、甲',
      '一、甲',
      '二、甲',
      '三、甲',
    ]);
  });
  it('goes on through higher levels where it is told never to begin again', () => {
    const through = list({ format: 'chineseCounting', text: '%1、' }, { format: 'decimal', text: '%2.', restart: 0 });
    expect(linesOf({ body: [at(through, 0), at(through, 1), at(through, 0), at(through, 1)] })).toEqual([
      '一、甲',
      '1.甲',
      '二、甲',
      '2.甲',
    ]);
  });
  it('begins again only under the level it names', () => {
    const deep = list(
      { format: 'decimal', text: '%1', suffix: 'space' },
      { format: 'decimal', text: '%2' },
      { format: 'decimal', text: '%3、', restart: 1 },
    );
    expect(
      linesOf({
        body: [at(deep, 0), at(deep, 1), at(deep, 2), at(deep, 1), at(deep, 2), at(deep, 0), at(deep, 2)],
      }).filter((line) => line.includes('、')),
    ).toEqual(['1、甲', '2、甲', '1、甲']);
  });
  it('shows the numbers above in its own, in figures where it is legal', () => {
    const legal = list(
      { format: 'chineseCounting', text: '第%1条' },
      { format: 'decimal', text: '%1.%2', isLegal: true },
      { format: 'lowerLetter', text: '%1-%3)' },
    );
    expect(linesOf({ body: [at(legal, 0), at(legal, 0), at(legal, 1), at(legal, 2)] })).toEqual([
      '第一条 甲',
      '第二条 甲',
      '2.1 甲',
      '二-a)甲',
    ]);
  });
  it('counts a level that was skipped as begun', () => {
    const dotted = list(
      { format: 'decimal', text: '%1、' },
      { format: 'decimal', text: '%1.%2、' },
      { format: 'decimal', text: '%1.%2.%3、' },
    );
    expect(linesOf({ body: [at(dotted, 2), at(dotted, 1), at(dotted, 0)] })).toEqual(['1.1.1、甲', '1.2、甲', '2、甲']);
  });
  it('starts where it says', () => {
    expect(linesOf({ body: [at(list({ format: 'decimal', text: '%1.', start: 5 }), 0)] })).toEqual(['5.甲']);
  });
  it('puts a blank only where number and words would run into one another', () => {
    const dots = list({ format: 'decimal', text: '%1.' });
    const is = list({ format: 'chineseCounting', text: '%1是', suffix: 'nothing' });
    expect(
      linesOf({ body: [at(dots, 0, '加强学习'), at(dots, 0, '2021年'), at(is, 0, '加强学习'), at(is, 0, '2021年')] }),
    ).toEqual(['1.加强学习', '2. 2021年', '一是加强学习', '二是2021年']);
  });
  it('shows bullets of symbol fonts as bullets, and an empty item by its number', () => {
    expect(
      linesOf({
        body: [
          at(list({ format: 'bullet', text: '\uf0b7' }), 0),
          at(list({ format: 'bullet', text: 'o' }), 0),
          at(paper, 0, ''),
          at(paper, 0),
        ],
      }),
    ).toEqual(['•甲', '•甲', '一、', '二、甲']);
  });
  it('takes a format of its own kind by the one stated beside it', () => {
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/></mc:Choice><mc:Fallback><w:numFmt w:val="chineseCounting"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    expect(
      linesOf({
        body: [`<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run('甲')}</w:p>`],
        parts: { 'word/numbering.xml': numbering },
      }),
    ).toEqual(['三、甲']);
  });
});

describe('a list that styles carry', () => {
  const headings: BuiltList = list(
    { format: 'chineseCounting', text: '%1、', styleId: 'h1' },
    { format: 'chineseCounting', text: '（%2）', styleId: 'h2' },
  );
  const style = (id: string, rest: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${rest}</w:style>`;
  const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
  const styles = [
    style('h1', `<w:basedOn w:val="a"/>${numbered}`),
    style('h2', '<w:basedOn w:val="h1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>'),
    style('mine', '<w:basedOn w:val="h2"/>'),
    style('plain', '<w:basedOn w:val="h1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'),
    style('ring', '<w:basedOn w:val="ring2"/>'),
    style('ring2', '<w:basedOn w:val="ring"/>'),
  ].join('');

  it('counts by style, through what styles are based on', () => {
    const body = ['h1', 'h2', 'mine', 'h1', 'h2', 'plain', 'ring', 'unknown'].map((styleId) => ({
      text: '甲',
      styleId,
    }));
    expect(linesOf({ body, styles, lists: [headings] })).toEqual([
      '一、甲',
      '（一）甲',
      '（二）甲',
      '二、甲',
      '（一）甲',
      '甲',
      '甲',
      '甲',
    ]);
  });
  it('gives way to the paragraph’s own number, and to its having none', () => {
    const none = `<w:p><w:pPr><w:pStyle w:val="h1"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>${run('甲')}</w:p>`;
    expect(
      linesOf({
        body: [{ text: '甲', styleId: 'h1' }, none, { text: '甲', styleId: 'h1' }],
        styles,
        lists: [headings],
      }),
    ).toEqual(['一、甲', '甲', '二、甲']);
  });
});
