import { Document, Packer, PageOrientation, SectionType } from 'docx';
import type { ISectionOptions, ISectionPropertiesOptions } from 'docx';
import { contentWidth, MARGINS, SHEETS, tableSize } from '../../domain/list-look.ts';
import { lookOf } from '../../domain/official-look.ts';
import type { OfficialLook } from '../../domain/official-look.ts';
import { annexLabel } from '../../domain/paper.ts';
import type { Paper, PaperFile, SheetSize } from '../../domain/paper.ts';
import { FONTS } from '../paper-look.ts';
import { countWritten } from '../count-written.ts';
import type { OnWritten } from '../count-written.ts';
import { repackZip } from '../repack-zip.ts';
import { safePaper } from '../safe-paper.ts';
import { fontTableXml } from './font-table.ts';
import { annexLines, officialSection, pageFooters } from './official-section.ts';
import { aboveLine, markLine, pageNumberFooter, sentenceLine, titleLine } from './paper-lines.ts';
import { paperTable } from './paper-table.ts';
import { fontOf, halfPoints, mm } from './word-units.ts';

/**
 * A paper as a .docx in the official form: A4, title in 小标宋, head row on every page, rows whole, page numbers. Every text of the
 * paper stands in it in the paper's order, made fit for XML (F40); there is no field or link in it but the page number.
 */
export async function paperToDocx(
  paper: Paper,
  file: PaperFile,
  onWritten?: OnWritten,
): Promise<Uint8Array<ArrayBuffer>> {
  const safe = safePaper(paper);
  const { title, official } = safe;
  const { madeOn, isPortrait = false, size = 'A4' } = file;
  const look = lookOf(file.look ?? {});
  const count = countWritten([safe], onWritten);
  const document = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: DEFAULT_RUN(isPortrait && official === null) } } },
    ...(official ? { evenAndOddHeaderAndFooters: look.pageNumbers === 'outer' } : {}),
    sections: official
      ? [
          officialSection(safe, official, look, count),
          ...official.annexes.map((annex, at) => annexSection(annex, annexLabel(official.annexes, at), look, count)),
        ]
      : [listSection(safe, isPortrait, size, count)],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return repackZip(packed, madeOn, {
    'docProps/core.xml': (xml) => xml.replace(/(W3CDTF">)[^<]*/g, `$1${madeOn}T00:00:00Z`),
    'word/fontTable.xml': fontTableXml,
    'word/styles.xml': (xml) => xml.replace(NORMAL, `${NORMAL}${SETTING}`),
  });
}

const listSection = (paper: Paper, isPortrait: boolean, size: SheetSize, onRow: () => void): ISectionOptions => ({
  properties: pageOf(isPortrait, size),
  footers: { default: pageNumberFooter() },
  children: listLines(paper, isPortrait, size, onRow),
});

const listLines = (
  { marks, title, above, tables, sentences }: Paper,
  isPortrait: boolean,
  size: SheetSize,
  onRow: () => void,
) => [
  ...marks.map(markLine),
  titleLine(title),
  aboveLine(above, contentWidth(isPortrait, size)),
  ...tables.map((table) => paperTable(table, { isPortrait, size }, onRow)),
  ...sentences.map(sentenceLine),
];

/** A list behind an official paper: on a page of its own, lying; its pages are counted on. */
const annexSection = (annex: Paper, label: string, look: OfficialLook, onRow: () => void): ISectionOptions => ({
  properties: { ...pageOf(false, 'A4'), type: SectionType.NEXT_PAGE },
  footers: pageFooters(look),
  children: [...annexLines(label, look), ...listLines(annex, false, 'A4', onRow)],
});

const DEFAULT_RUN = (isPortrait: boolean) => ({
  font: fontOf(FONTS.body),
  size: halfPoints(tableSize(isPortrait)),
  // Latin text as English: by the rules for Chinese a number could be cut by a line's end.
  language: { value: 'en-US', eastAsia: 'zh-CN' },
});

const NORMAL = '<w:name w:val="Normal"/><w:qFormat/>';

/**
 * 2022年3月4日, not 2022 年 3 月 4 日, and no comma hung out over the margin or a cell's border: Word does both unless it is told
 * not to. Lines are as high as they say: the grid of an official page would make two lines of a high one.
 */
const SETTING =
  '<w:pPr><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/></w:pPr>';

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
