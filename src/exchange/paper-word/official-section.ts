import { AlignmentType, DocumentGridType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { IIndentAttributesProperties, IRunOptions, ISectionOptions } from 'docx';
import type { OfficialLook } from '../../domain/official-look.ts';
import { annexNotes } from '../../domain/paper.ts';
import type { OfficialText, Paper, PaperBlock } from '../../domain/paper.ts';
import { emsOf } from '../../domain/text-width.ts';
import { officialTitleLines } from '../../domain/title-lines.ts';
import { textRuns } from './text-runs.ts';
import { fontOf, halfPoints, linesOf, mm, twips } from './word-units.ts';

/** The upright pages of an official paper: text, what is annexed, who signs, of which day. */
export const officialSection = (
  paper: Paper,
  official: OfficialText,
  look: OfficialLook,
  onBlock: () => void,
): ISectionOptions => ({
  properties: {
    page: {
      size: { width: mm(210), height: mm(297) },
      margin: {
        top: mm(look.top),
        bottom: mm(look.bottom),
        left: mm(look.left),
        right: mm(look.right),
        header: mm(15),
        footer: Math.max(0, mm(look.bottom - 7) - twips(numberPitch(look)) / 2),
      },
    },
    // 22 lines, for Word's page setup; no line snaps to it. No grid of characters: Word spreads one that is narrower than the font.
    grid: { type: DocumentGridType.LINES, linePitch: twips(look.linePitch) },
  },
  footers: pageFooters(look),
  children: [
    ...paper.marks.map((mark) => line(look, { text: mark, font: look.firstFont, isFlush: true })),
    ...(paper.marks.length > 0 ? [blank(look)] : []),
    ...titleOf(paper.title, look),
    blank(look),
    ...closedLines(textLines(paper, official, look, onBlock), official).map((each) => line(look, each)),
  ],
});

const textLines = (paper: Paper, official: OfficialText, look: OfficialLook, onBlock: () => void): readonly Line[] => [
  ...official.blocks.flatMap((block) => {
    onBlock();
    return blockLines(block, look);
  }),
  ...paper.sentences.flatMap((text) => blockLines({ kind: 'paragraph', text }, look)),
];

/** Annexes and signature behind the text, whose last lines stay with them: nobody signs an empty page. */
function closedLines(text: readonly Line[], { annexes, signature }: OfficialText): readonly Line[] {
  const closing = [
    ...(annexes.length > 0 ? [BLANK] : []),
    ...annexNotes(annexes).map((note): Line => ({ text: note, hanging: annexes.length > 1 ? 4 : 3 })),
    ...signatureLines(signature),
  ];
  const last = text.length + closing.length - 1;
  return [...text, ...closing].map((each, at) =>
    at >= text.length - 1 && at < last ? { ...each, keepNext: true } : each,
  );
}

/** 附件1, flush left; its title is the third line. */
export const annexLines = (label: string, look: OfficialLook): readonly Paragraph[] => [
  line(look, { text: label, font: look.firstFont, isFlush: true, keepNext: true }),
  line(look, { ...BLANK, keepNext: true }),
];

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
  return new Footer({
    children: [new Paragraph({ alignment, indent, spacing: linesOf(numberPitch(look)), children: [number] })],
  });
}

/** The dash in the middle of this line stands 7 mm below the text. */
const numberPitch = ({ pageNumberSize }: OfficialLook): number => pageNumberSize * 1.4;

/** In lines of 小标宋, centred, as far apart as those of the text where there is room. */
const titleOf = (title: string, look: OfficialLook): readonly Paragraph[] =>
  officialTitleLines(title, look).map(
    (text) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: linesOf(look.titleSize * 1.25 <= look.linePitch ? look.linePitch : look.titleSize * 1.45),
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
  /** Signs that further lines stand in behind the first one. */
  readonly hanging?: number;
}

const BLANK: Line = { text: '', isFlush: true };

function line(look: OfficialLook, line: Line): Paragraph {
  const { text, lead, font, runOn, keepNext = false, fromRight } = line;
  const run = (of: string = look.bodyFont): IRunOptions => ({
    font: fontOf(of),
    size: halfPoints(look.bodySize),
    characterSpacing: -twips(look.narrowing),
  });
  return new Paragraph({
    alignment: fromRight === undefined ? AlignmentType.BOTH : AlignmentType.RIGHT,
    spacing: linesOf(look.linePitch),
    indent: indentOf(line, look.bodySize - look.narrowing),
    keepNext,
    children: [
      ...(lead ? textRuns(lead, run(look.secondFont)) : []),
      ...textRuns(text, run(font)),
      ...(runOn ? textRuns(runOn, run()) : []),
    ],
  });
}

function indentOf({ fromRight, hanging, isFlush }: Line, em: number): IIndentAttributesProperties {
  if (fromRight !== undefined) return { right: twips(em * fromRight) };
  if (hanging !== undefined) return { left: twips(em * (2 + hanging)), hanging: twips(em * hanging) };
  return { firstLine: isFlush ? 0 : twips(2 * em) };
}

const blank = (look: OfficialLook): Paragraph => line(look, BLANK);

function blockLines(block: PaperBlock, look: OfficialLook): readonly Line[] {
  if (block.kind === 'heading') {
    const font = block.level === 1 ? look.firstFont : block.level === 2 ? look.secondFont : look.bodyFont;
    const [first = '', ...rest] = (block.runOn ?? '').split('\n');
    return [{ text: block.text, font, runOn: first, keepNext: first === '' }, ...rest.map((text) => ({ text }))];
  }
  const { lead = '', text, isFlush = false } = block;
  return text.split('\n').map((one, at) => ({ text: one, isFlush, ...(at === 0 ? { lead } : {}) }));
}

/** One line below the text. The day begins two signs behind the name; neither ends nearer to the right than two signs. */
function signatureLines(signature: OfficialText['signature']): readonly Line[] {
  if (!signature) return [];
  const { unit, day } = signature;
  if (unit === '') return [BLANK, { text: day, fromRight: 4 }];
  const over = signedEms(unit) - signedEms(day);
  const [unitFromRight, dayFromRight] = over >= 4 ? [2, over] : [4 - over, 2];
  return [BLANK, { text: unit, fromRight: unitFromRight }, { text: day, fromRight: dayFromRight }];
}

/** Exactly: digits are those of Times New Roman. */
const signedEms = (text: string): number => emsOf(text.replace(/\d/g, '')) + (text.match(/\d/g) ?? []).length / 2;
