import { AlignmentType, Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Paper } from '../../domain/paper.ts';
import { FONTS, SIZES } from '../paper-look.ts';
import { textRuns } from './text-runs.ts';
import { fontOf, halfPoints, linesOf, mm, twips } from './word-units.ts';

/** What stands around the tables, and the foot of every page. What leads to a table stays on its page. */
export const markLine = (mark: string): Paragraph =>
  new Paragraph({
    spacing: linesOf(18, { after: 4 }),
    keepNext: true,
    children: textRuns(mark, { font: fontOf(FONTS.head), size: halfPoints(SIZES.beside) }),
  });

export const titleLine = (title: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: linesOf(32, { after: 10 }),
    keepNext: true,
    children: textRuns(title, { font: fontOf(FONTS.title), size: halfPoints(SIZES.title) }),
  });

/** `width`: of the page's text, millimetres. */
export const aboveLine = ({ left, right }: Paper['above'], width: number): Paragraph =>
  new Paragraph({
    spacing: linesOf(18, { after: 4 }),
    keepNext: true,
    tabStops: [{ type: TabStopType.RIGHT, position: mm(width) }],
    children: textRuns(`${left}\t${right}`, { size: halfPoints(SIZES.beside) }),
  });

export const sentenceLine = (sentence: string): Paragraph =>
  new Paragraph({
    spacing: linesOf(20, { before: 8 }),
    indent: { firstLine: twips(2 * SIZES.beside) },
    keepLines: true,
    children: textRuns(sentence, { size: halfPoints(SIZES.beside) }),
  });

export const pageNumberFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            font: fontOf(FONTS.pageNumber),
            size: halfPoints(SIZES.pageNumber),
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
