import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileProblemToSentence } from '../../../src/exchange/report-file/file-problem.ts';
import { docxToReportText } from '../../../src/exchange/word/docx-to-report-text.ts';
import { buildDocx, paragraph } from './docx-builder.ts';
import type { BuiltList } from './docx-builder.ts';

const list: BuiltList = { levels: [{ format: 'chineseCounting', text: '%1、' }] };
const honest = buildDocx({
  body: [
    ...Array.from({ length: 40 }, (_, at) => ({ text: `问题${at}`, list: { of: list, level: 0 } })),
    paragraph('完'),
  ],
});
const codeOf = (bytes: Uint8Array): string => {
  const read = docxToReportText(bytes);
  return read.ok ? 'ok' : read.error.code;
};
const bodyOf = (xml: string): string => codeOf(buildDocx({ body: [], parts: { 'word/document.xml': xml } }));
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('a zip bomb (F37)', () => {
  const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1_000_000);
  const bomb = zipSync({ 'word/document.xml': zeros(300) });

  it('is stopped by what it becomes, in seconds and not in minutes', () => {
    const start = performance.now();
    expect(codeOf(bomb)).toBe('swollen');
    expect(performance.now() - start).toBeLessThan(15_000);
  });
  it('is stopped though it lies about its size', () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    const directory = view.getUint32(lying.length - 6, true);
    view.setUint32(directory + 24, 1000, true);
    expect(codeOf(lying)).toBe('swollen');
  });
  it('is stopped by its parts together', () => {
    const xml = strToU8(
      `<w:document ${W}><w:body><w:p><w:r><w:t>${'a'.repeat(20_000_000)}</w:t></w:r></w:p></w:body></w:document>`,
    );
    expect(
      codeOf(zipSync({ 'word/document.xml': xml, 'word/numbering.xml': xml, 'word/styles.xml': xml }, { level: 0 })),
    ).toBe('swollen');
  });
  it('is refused for its number of entries', () => {
    expect(
      codeOf(zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`word/${at}`, strToU8('')])))),
    ).toBe('swollen');
  });
  it('cannot multiply a number’s text by the paragraphs that show it', () => {
    const long: BuiltList = { levels: [{ format: 'decimal', text: `${'长'.repeat(100_000)}%1` }] };
    const read = docxToReportText(
      buildDocx({ body: Array.from({ length: 200 }, () => ({ text: '甲', list: { of: long, level: 0 } })) }),
    );
    expect(read.ok && read.value.length).toBeLessThan(200 * 300);
  });
});

describe('a malformed file (F38)', () => {
  it('cut short or bitten at every hundredth is an answer, never a throw', () => {
    for (let percent = 0; percent < 100; percent += 1) {
      const at = Math.floor((honest.length * percent) / 100);
      const bitten = honest.slice();
      bitten[at] = (bitten[at] ?? 0) ^ 0xff;
      for (const bytes of [honest.subarray(0, at), bitten]) {
        const read = docxToReportText(bytes);
        if (!read.ok) expect(fileProblemToSentence(read.error)).toMatch(/。$/);
      }
      expect(codeOf(honest.subarray(0, at))).toBe('damaged');
    }
  });
  it('is an answer whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => codeOf(bytes) === 'damaged'));
  });
  it('is an answer whatever the XML', () => {
    const piece = fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>甲</w:t>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '<w:tc>',
      '<w:numPr>',
      '<w:fldChar w:fldCharType="end"/>',
      '&x;',
      '<',
      '>',
      '\u0000',
      '<a:b/>',
      ']]>',
      '<w:p w:p="1" w:p="2"/>',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        (pieces) => typeof bodyOf(`<w:document ${W}><w:body>${pieces.join('')}</w:body></w:document>`) === 'string',
      ),
    );
  });
  it('with definitions of its own is refused by name', () => {
    expect(
      bodyOf(
        `<!DOCTYPE d [<!ENTITY a "哈"><!ENTITY b "&a;&a;">]><w:document ${W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    ).toBe('doctype');
  });
  it('nested without end does not overflow', () => {
    expect(
      bodyOf(
        `<w:document ${W}><w:body>${'<w:ins>'.repeat(100_000)}${'</w:ins>'.repeat(100_000)}</w:body></w:document>`,
      ),
    ).toBe('damaged');
  });
  it('of no words, of other XML, of wrong encoding is told as damaged', () => {
    expect([bodyOf(''), bodyOf('<html/>'), bodyOf(`<w:document ${W}/>`)]).toEqual(['damaged', 'damaged', 'damaged']);
    expect(codeOf(zipSync({ 'word/document.xml': Uint8Array.of(60, 0xff, 0xfe, 62) }))).toBe('damaged');
  });
  it('leaves no mark on the program (F36)', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="__proto__"><w:basedOn w:val="constructor"/></w:style>';
    expect(docxToReportText(buildDocx({ body: [{ text: '甲', styleId: '__proto__' }], styles }))).toEqual({
      ok: true,
      value: '甲',
    });
    expect(({} as Record<string, unknown>)['basedOn']).toBeUndefined();
  });
});

it('reads a thousand honest pages quickly', () => {
  const body = Array.from({ length: 20_000 }, (_, at) => ({
    text: `第${at}个问题，学习不够深入，联系实际不够紧密。`,
    list: { of: list, level: 0 },
  }));
  const bytes = buildDocx({ body });
  const start = performance.now();
  const read = docxToReportText(bytes);
  expect(read.ok && read.value.split('\n').length).toBe(20_000);
  expect(performance.now() - start).toBeLessThan(15_000);
});
