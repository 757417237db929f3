import { AlignmentType, DocumentGridType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { IRunOptions, ISectionOptions } from 'docx';
import { textWidth } from '../../domain/official-look.ts';
import type { OfficialLook } from '../../domain/official-look.ts';
import { annexNotes } from '../../domain/paper.ts';
import type { OfficialText, Paper, PaperBlock } from '../../domain/paper.ts';
import { emsOf } from '../text-width.ts';
import { titleLines } from '../title-lines.ts';
import { textRuns } from './text-runs.ts';
import { fontOf, halfPoints, linesOf, mm, twips } from './word-units.ts';

/** The upright pages of an official paper: text, what is annexed, who signs, of which day. */
export const officialSection = (paper: Paper, official: OfficialText, look: OfficialLook): ISectionOptions => ({
  properties: {
    page: {
      size: { width: mm(210), height: mm(297) },
      margin: {
        top: mm(look.top),
        bottom: mm(look.bottom),
        left: mm(look.left),
        right: mm(look.right),
        header: mm(15),
        footer: mm(Math.max(0, look.bottom - 7)),
      },
    },
    // Lines alone: a grid of characters would be spread by Word when its pitch is narrower than the font.
    grid: { type: DocumentGridType.LINES, linePitch: twips(look.linePitch) },
  },
  footers: pageFooters(look),
  children: [
    ...paper.marks.map((mark) => line(look, { text: mark, font: look.firstFont, isFlush: true })),
    ...titleOf(paper.title, look),
    blank(look),
    ...official.blocks.flatMap((block) => blockLines(block, look)),
    ...paper.sentences.flatMap((text) => blockLines({ kind: 'paragraph', text }, look)),
    ...(official.annexes.length > 0 ? [blank(look)] : []),
    ...annexNotes(official.annexes).map((text) => line(look, { text })),
    ...signatureLines(official.signature, look),
  ],
});

/** 附件1, flush left above its list. */
export const annexLine = (label: string, look: OfficialLook): Paragraph =>
  line(look, { text: label, font: look.firstFont, isFlush: true, keepNext: true });

/** "— 1 —" as the look has it: odd pages at the right with one sign of room, even ones at the left. */
export function pageFooters(look: OfficialLook): NonNullable<ISectionOptions['footers']> {
  switch (look.pageNumbers) {
    case 'outer':
      return { default: footer(look, AlignmentType.RIGHT), even: footer(look, AlignmentType.LEFT) };
    case 'centre':
      return { default: footer(look, AlignmentType.CENTER) };
    case 'none':
      return {};
  }
}

type Side = typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT | typeof AlignmentType.CENTER;

function footer(look: OfficialLook, alignment: Side): Footer {
  const room = twips(look.pageNumberSize);
  const indent =
    alignment === AlignmentType.RIGHT ? { right: room } : alignment === AlignmentType.LEFT ? { left: room } : {};
  const number = new TextRun({
    font: fontOf(look.pageNumberFont),
    size: halfPoints(look.pageNumberSize),
    children: ['— ', PageNumber.CURRENT, ' —'],
  });
  return new Footer({ children: [new Paragraph({ alignment, indent, children: [number] })] });
}

/** In lines of 小标宋, centred. */
const titleOf = (title: string, look: OfficialLook): readonly Paragraph[] =>
  titleLines(title, (textWidth(look) * 72) / 25.4 / look.titleSize).map(
    (text) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: linesOf(Math.max(look.titleSize * 1.45, look.linePitch)),
        keepNext: true,
        children: textRuns(text, { font: fontOf(look.titleFont), size: halfPoints(look.titleSize) }),
      }),
  );

interface Line {
  readonly text: string;
  readonly lead?: string;
  readonly font?: string;
  readonly runOn?: string;
  readonly isFlush?: boolean;
  readonly keepNext?: boolean;
  /** In signs, from the right margin; the line then ends there. */
  readonly fromRight?: number;
}

function line(look: OfficialLook, { text, lead, font, runOn, isFlush, keepNext = false, fromRight }: Line): Paragraph {
  const run = (of: string = look.bodyFont): IRunOptions => ({
    font: fontOf(of),
    size: halfPoints(look.bodySize),
    characterSpacing: -twips(look.narrowing),
  });
  const indent =
    fromRight === undefined
      ? { firstLine: isFlush ? 0 : twips(2 * look.bodySize) }
      : { right: Math.round(twips(look.bodySize) * fromRight) };
  return new Paragraph({
    alignment: fromRight === undefined ? AlignmentType.BOTH : AlignmentType.RIGHT,
    spacing: linesOf(look.linePitch),
    indent,
    keepNext,
    children: [
      ...(lead ? textRuns(lead, run(look.secondFont)) : []),
      ...textRuns(text, run(font)),
      ...(runOn ? textRuns(runOn, run()) : []),
    ],
  });
}

const blank = (look: OfficialLook): Paragraph => line(look, { text: '', isFlush: true });

function blockLines(block: PaperBlock, look: OfficialLook): readonly Paragraph[] {
  if (block.kind === 'heading') {
    const font = block.level === 1 ? look.firstFont : block.level === 2 ? look.secondFont : look.bodyFont;
    const [first = '', ...rest] = (block.runOn ?? '').split('\n');
    const heading = line(look, { text: block.text, font, runOn: first, keepNext: first === '' });
    return [heading, ...rest.map((text) => line(look, { text }))];
  }
  const { lead = '', text, isFlush = false } = block;
  return text.split('\n').map((one, at) => line(look, { text: one, isFlush, ...(at === 0 ? { lead } : {}) }));
}

/** One line below the text, two signs from the right; the day begins two signs after the name does, where it is the shorter one. */
function signatureLines(signature: OfficialText['signature'], look: OfficialLook): readonly Paragraph[] {
  if (!signature) return [];
  const { unit, day } = signature;
  const over = emsOf(unit) - emsOf(day);
  const [unitFromRight, dayFromRight] = over >= 2 ? [2, over] : [Math.max(2, 4 - over), 2];
  return [
    blank(look),
    ...(unit === '' ? [] : [line(look, { text: unit, fromRight: unitFromRight, keepNext: true })]),
    line(look, { text: day, fromRight: unit === '' ? 4 : dayFromRight }),
  ];
}
