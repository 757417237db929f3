import { describe, expect, it } from 'vitest';
import { docxToReportText } from '../../../src/exchange/word/docx-to-report-text.ts';
import { buildDocx, paragraph, run, table } from './docx-builder.ts';

const textOf = (...body: readonly string[]): string => {
  const read = docxToReportText(buildDocx({ body, styles: HIDING }));
  return read.ok ? read.value : read.error.code;
};
const HIDING = '<w:style w:type="character" w:styleId="ghost"><w:rPr><w:vanish/></w:rPr></w:style>';
const p = (xml: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${xml}</w:p>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe('the words of a paragraph', () => {
  it('joins runs, tabs, breaks and hyphens', () => {
    expect(
      textOf(
        p(
          `${run('学习')}${run('不够')}<w:r><w:tab/><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t></w:r>`,
        ),
      ),
    ).toBe('学习不够\t甲\n乙-丙');
  });
  it('keeps blanks only where the file says so', () => {
    expect(textOf(p('<w:r><w:t> 甲 </w:t><w:t xml:space="preserve"> 乙 </w:t><w:t>丙\n丁</w:t></w:r>'))).toBe(
      '甲 乙 丙 丁',
    );
  });
  it('shows the paper with its changes accepted', () => {
    expect(
      textOf(
        p(
          `${run('甲')}<w:ins w:id="1">${run('乙')}</w:ins><w:del w:id="2"><w:r><w:delText>丙</w:delText></w:r></w:del><w:moveFrom>${run('丁')}</w:moveFrom><w:moveTo>${run('戊')}</w:moveTo>`,
        ),
      ),
    ).toBe('甲乙戊');
  });
  it('joins paragraphs whose mark was deleted', () => {
    expect(textOf(p(run('学习'), '<w:rPr><w:del w:id="1"/></w:rPr>'), paragraph('不够'), paragraph('乙'))).toBe(
      '学习不够\n乙',
    );
  });
  it('leaves hidden text out, by the run or by its style', () => {
    expect(
      textOf(
        p(
          run('甲') +
            run('乙', '<w:vanish/>') +
            run('丙', '<w:vanish w:val="0"/>') +
            run('丁', '<w:rStyle w:val="ghost"/>'),
        ),
      ),
    ).toBe('甲丙');
  });
  it('shows what fields come to, also inside one another and over paragraphs, and not how', () => {
    const code = '<w:r><w:instrText> TOC \\o </w:instrText></w:r>';
    expect(
      textOf(
        p(
          `${run('甲')}${field('begin')}${code}${field('begin')}${run('算')}${field('separate')}${run('算')}${field('end')}${field('separate')}${run('乙')}`,
        ),
        p(`${run('丙')}${field('end')}${run('丁')}`),
      ),
    ).toBe('甲乙\n丙丁');
    expect(
      textOf(p(`<w:fldSimple w:instr="DATE">${run('三月')}</w:fldSimple><w:hyperlink>${run('链接')}</w:hyperlink>`)),
    ).toBe('三月链接');
  });
  it('looks through content controls and smart tags, and leaves notes and reading aids out', () => {
    expect(
      textOf(
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(`<w:smartTag>${run('甲')}</w:smartTag><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:ruby><w:rt><w:r><w:t>jia</w:t></w:r></w:rt><w:rubyBase>${run('佳')}</w:rubyBase></w:ruby></w:r>`)}</w:sdtContent></w:sdt>`,
      ),
    ).toBe('甲佳');
  });
  it('tells a text box once, after its paragraph', () => {
    const box = `<w:txbxContent>${paragraph('框里')}</w:txbxContent>`;
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(textOf(p(`${run('甲')}${twice}${run('乙')}`))).toBe('甲乙\n框里');
  });
  it('knows the ticks of symbol fonts and leaves other signs out', () => {
    expect(
      textOf(
        p(
          '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Wingdings" w:char="00FE"/><w:sym w:font="Wingdings" w:char="F04A"/><w:t>甲</w:t></w:r>',
        ),
      ),
    ).toBe('√☑甲');
  });
  it('keeps what looks like markup as text (F35)', () => {
    expect(textOf(paragraph('<img src=x onerror=alert(1)> & </script>'))).toBe(
      '<img src=x onerror=alert(1)> & </script>',
    );
  });
});

describe('the lines of a table', () => {
  it('puts a row on a line, cells apart by tabs, a cell of several paragraphs in quotes', () => {
    expect(
      textOf(
        table([
          [['序号'], ['问题']],
          [['1'], ['甲', '', '乙']],
          [[], ['丙\t丁']],
        ]),
        paragraph('后'),
      ),
    ).toBe('序号\t问题\n1\t"甲\n乙"\n\t丙 丁\n后');
  });
  it('does not double the quotes of a cell', () => {
    expect(textOf(table([[['1'], ['抓"三会一课"', '乙']]]))).toBe('1\t抓"三会一课" 乙');
  });
  it('leaves merged-away cells blank and a blank for each column a cell spans', () => {
    const cell = (text: string, properties: string): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    expect(
      textOf(
        `<w:tbl><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙', '<w:gridSpan w:val="2"/>')}${cell('丙', '')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('丁', '')}${cell('戊', '')}${cell('己', '')}</w:tr></w:tbl>`,
      ),
    ).toBe('甲\t乙\t\t丙\n\t丁\t戊\t己');
  });
  it('flattens a table inside a cell, leaves deleted rows out, and reads a one-cell row as lines', () => {
    const inner = table([[['乙'], ['丙']]]);
    expect(
      textOf(
        `<w:tbl><w:tr><w:tc>${paragraph('甲')}${inner}<w:p/></w:tc><w:tc>${paragraph('丁')}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${paragraph('删')}</w:tc></w:tr><w:tr><w:tc>${paragraph('一、戊')}${paragraph('己')}</w:tc></w:tr></w:tbl>`,
      ),
    ).toBe('"甲\n乙 丙"\t丁\n一、戊\n己');
  });
  it('is not drowned by a cell that claims a billion columns (F37)', () => {
    expect(
      textOf(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${paragraph('甲')}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr></w:tbl>`,
      ),
    ).toMatch(/^甲\t{63}乙$/);
  });
});

describe('the parts of the file', () => {
  it('finds a document that is named otherwise, and reads one of the strict kind', () => {
    const other =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';
    const strict =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>';
    const read = docxToReportText(
      buildDocx({ body: [], parts: { '_rels/.rels': other, 'word/document2.xml': strict } }),
    );
    expect(read).toEqual({ ok: true, value: '甲' });
  });
  it('says so where there is no text', () => {
    expect(textOf('<w:p/>')).toBe('empty');
  });
});
