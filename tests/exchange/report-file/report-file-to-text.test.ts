import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../../src/exchange/limits.ts';
import { fileProblem, fileProblemToSentence } from '../../../src/exchange/report-file/file-problem.ts';
import { reportFileToText } from '../../../src/exchange/report-file/report-file-to-text.ts';
import { buildDocx, paragraph } from '../word/docx-builder.ts';

const TEXT = '情况汇报\r\n二、存在的主要问题\r\n一是理论学习不够深入，联系实际不紧。二是“三会一课”不规范。';
/** GB18030 of the words below, made by another program: the ground here only decodes it. */
const GB = Uint8Array.from(
  'c7e9bff6bbe3b1a80ad2bbcac7c0edc2dbd1a7cfb0b2bbb9bbc9eec8eba3acc1aacfb5cab5bccab2bbbdf4a1a3'.match(/../g) ?? [],
  (byte) => Number.parseInt(byte, 16),
);
const GB_TEXT = '情况汇报\n一是理论学习不够深入，联系实际不紧。';

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const textOf = (name: string, bytes: Uint8Array): string => {
  const read = reportFileToText(name, bytes);
  return read.ok ? read.value.text : read.error.code;
};

describe('a text file', () => {
  it.each([
    ['UTF-8', strToU8(TEXT)],
    ['UTF-8 with its mark', joined([0xef, 0xbb, 0xbf], strToU8(TEXT))],
    ['UTF-16 LE with its mark', joined([0xff, 0xfe], utf16(TEXT, true))],
    ['UTF-16 BE with its mark', joined([0xfe, 0xff], utf16(TEXT, false))],
    ['UTF-16 LE', utf16(TEXT, true)],
    ['UTF-16 BE', utf16(TEXT, false)],
  ])('is read in %s', (_, bytes) => {
    expect(textOf('汇报.txt', bytes)).toBe(TEXT);
  });
  it('is read in GB18030', () => {
    expect(textOf('汇报.txt', GB)).toBe(GB_TEXT);
  });
  it('is read in UTF-16 though not one byte of it is zero', () => {
    const line = '一是理论学习不够深入，联系实际不够紧密，有的同志满足于一般了解。';
    expect([textOf('a.txt', utf16(line, true)), textOf('a.txt', utf16(line, false))]).toEqual([line, line]);
  });
  it('is read in UTF-8 and UTF-16, whatever Chinese it holds', () => {
    const character = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...'一是理论学习不够深入，联系实际。和的有在中大会为人') },
      { weight: 1, arbitrary: fc.constantFrom(...'𠮷龘㐂XXx12\n') },
    );
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 20 }), (text) => {
        fc.pre(text.trim() !== '');
        expect(textOf('a.txt', strToU8(text))).toBe(text);
        expect(textOf('a.txt', utf16(text, true))).toBe(text);
        expect(textOf('a.txt', utf16(text, false))).toBe(text);
      }),
    );
  });
  it('keeps markdown as it is, and makes lines of page breaks', () => {
    expect(textOf('a.md', strToU8('# 一、**问题**\f二\v三'))).toBe('# 一、**问题**\n二\n三');
  });
  it('may be called .doc all the same', () => {
    expect(textOf('汇报.doc', strToU8(TEXT))).toBe(TEXT);
  });
});

describe('a .docx', () => {
  const bytes = buildDocx({ body: [paragraph('一、问题')] });
  it('is read, whatever it is called', () => {
    for (const name of ['汇报.docx', '汇报.doc', '汇报.wps', '汇报'])
      expect(reportFileToText(name, bytes)).toEqual({ ok: true, value: { text: '一、问题', kind: 'word' } });
  });
  it('that is cut short is damaged', () => {
    expect(textOf('汇报.docx', bytes.subarray(0, 900))).toBe('damaged');
  });
});

describe('a file of another kind is called by its name', () => {
  const zip = (...names: readonly string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
  const compound = (stream: string): Uint8Array =>
    joined(
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      new Uint8Array(504),
      utf16(stream, true),
      new Uint8Array(64),
    );
  it.each([
    ['空.docx', new Uint8Array(), 'empty'],
    ['空.txt', strToU8(' \r\n\t'), 'empty'],
    ['a.doc', compound('WordDocument'), 'old-word'],
    ['a.wps', compound('WordDocument'), 'wps'],
    ['a.docx', compound('EncryptedPackage'), 'encrypted'],
    ['a.doc', compound('Workbook'), 'spreadsheet'],
    ['a', compound('PowerPoint Document'), 'slides'],
    ['a.docx', strToU8('%PDF-1.7 …'), 'pdf'],
    ['a.docx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'spreadsheet'],
    ['a.zip', zip('ppt/presentation.xml'), 'slides'],
    ['a.odt', zip('mimetype', 'content.xml'), 'other-document'],
    ['a.ofd', zip('OFD.xml'), 'other-document'],
    ['a.zip', zip('汇报.docx'), 'archive'],
    ['a.rar', joined(strToU8('Rar!'), [0x1a, 7, 0]), 'archive'],
    ['a.txt', joined([0x89], strToU8('PNG'), [13, 10, 26, 10, 0]), 'picture'],
    ['a.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'picture'],
    ['a.doc', strToU8('{\\rtf1\\ansi'), 'other-document'],
    ['a.doc', strToU8('<html xmlns:o="urn:schemas-microsoft-com:office:office">'), 'web-page'],
    ['a.doc', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'web-page'],
    ['a.doc', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'), 'other-document'],
    ['a.doc', Uint8Array.of(1, 2, 0xff, 0xff, 0, 0), 'old-word'],
    ['a.bin', Uint8Array.of(1, 2, 0xff, 0xff, 0, 0), 'not-text'],
  ])('%s', (name, bytes, code) => {
    expect(textOf(name, bytes)).toBe(code);
  });
  it('and refused before it is looked at when it is too large', () => {
    expect(textOf('a.docx', new Uint8Array(LARGEST_FILE + 1))).toBe('too-large');
    expect(textOf('a.txt', new Uint8Array(11 * 1024 * 1024).fill(97))).toBe('too-large');
  });
  it('with a sentence that says what to do', () => {
    expect(fileProblemToSentence(fileProblem('old-word'))).toBe(
      '这是 .doc（旧版 Word）文件，本程序读不了。请在 Word 或 WPS 里“另存为”.docx 后再导入，或全选复制、粘贴到“报告全文”。',
    );
  });
});

it('never throws, whatever the bytes and the name', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0xff, 0xfe]),
      (name, bytes, head) => {
        const read = reportFileToText(name, joined(head, bytes));
        if (!read.ok) expect(fileProblemToSentence(read.error)).toMatch(/[。]$/);
      },
    ),
  );
});
