import { FONTS } from '../paper-look.ts';

/** What stands in where a machine lacks a font. One name each: Word takes a list for a single name of 31 signs ([MS-OE376], altName). */
const STAND_INS: Readonly<Record<string, string>> = {
  [FONTS.title]: '华文中宋',
  [FONTS.head]: 'Noto Sans CJK SC',
  [FONTS.body]: '仿宋',
  [FONTS.group]: '楷体',
  [FONTS.pageNumber]: 'Noto Serif CJK SC',
};

/** word/fontTable.xml with the paper's fonts; the charset (86: simplified Chinese) keeps a missing one from a Latin font. */
export function fontTableXml(written: string): string {
  const fonts = Object.entries(STAND_INS).map(
    ([name, standIn]) =>
      `<w:font w:name="${name}"><w:altName w:val="${standIn}"/><w:charset w:val="86"/><w:pitch w:val="variable"/></w:font>`,
  );
  return written.replace(/(<w:fonts\b[^>]*?)\/?>(?:<\/w:fonts>)?/, `$1>${fonts.join('')}</w:fonts>`);
}
