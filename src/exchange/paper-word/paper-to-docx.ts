import { Document, Packer, PageOrientation } from 'docx';
import type { ISectionPropertiesOptions } from 'docx';
import type { Paper, PaperFile, SheetSize } from '../../domain/paper.ts';
import { contentWidth, FONTS, MARGINS, SHEETS, tableSize } from '../paper-look.ts';
import { repackZip } from '../repack-zip.ts';
import { safePaper } from '../safe-paper.ts';
import { fontTableXml } from './font-table.ts';
import { aboveLine, markLine, pageNumberFooter, sentenceLine, titleLine } from './paper-lines.ts';
import { paperTable } from './paper-table.ts';
import { fontOf, halfPoints, mm } from './word-units.ts';

/**
 * A paper as a .docx in the official form: A4, title in 小标宋, head row on every page, rows whole, page numbers. Every text of the
 * paper stands in it in the paper's order, made fit for XML (F40); there is no field or link in it but the page number.
 */
export async function paperToDocx(paper: Paper, file: PaperFile): Promise<Uint8Array<ArrayBuffer>> {
  const { title, marks, above, tables, sentences } = safePaper(paper);
  const { madeOn, isPortrait = false, size = 'A4' } = file;
  const document = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: DEFAULT_RUN(isPortrait) } } },
    sections: [
      {
        properties: pageOf(isPortrait, size),
        footers: { default: pageNumberFooter() },
        children: [
          ...marks.map(markLine),
          titleLine(title),
          aboveLine(above, contentWidth(isPortrait, size)),
          ...tables.map((table) => paperTable(table, isPortrait, size)),
          ...sentences.map(sentenceLine),
        ],
      },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return repackZip(packed, madeOn, {
    'docProps/core.xml': (xml) => xml.replace(/(W3CDTF">)[^<]*/g, `$1${madeOn}T00:00:00Z`),
    'word/fontTable.xml': fontTableXml,
    'word/styles.xml': (xml) => xml.replace(NORMAL, `${NORMAL}${CLOSE_DIGITS}`),
  });
}

const DEFAULT_RUN = (isPortrait: boolean) => ({
  font: fontOf(FONTS.body),
  size: halfPoints(tableSize(isPortrait)),
  language: { value: 'zh-CN', eastAsia: 'zh-CN' },
});

const NORMAL = '<w:name w:val="Normal"/><w:qFormat/>';

/** 2022年3月4日, not 2022 年 3 月 4 日: Word parts digits from Chinese unless it is told not to. */
const CLOSE_DIGITS = '<w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr>';

const pageOf = (isPortrait: boolean, size: SheetSize): ISectionPropertiesOptions => ({
  page: {
    // The library turns the sheet by itself: the width is always that of the upright one.
    size: {
      width: mm(SHEETS[size].width),
      height: mm(SHEETS[size].height),
      orientation: isPortrait ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
    },
    margin: {
      top: mm(MARGINS.top),
      bottom: mm(MARGINS.bottom),
      left: mm(MARGINS.side),
      right: mm(MARGINS.side),
      header: mm(10),
      footer: mm(9),
    },
  },
});
