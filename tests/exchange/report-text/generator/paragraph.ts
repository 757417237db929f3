import { markPattern } from '../marked-text.ts';
import type { DocxModel, DocxParagraph } from './docx-model.ts';
import type { PrintedNumber } from './enumerators.ts';

/** A paragraph with its marks: an optional heading (its number inside the mark), then an optional number and a body. */
export interface Paragraph {
  readonly head?: { readonly tag: 'P' | 'M' | 'C' | 'G' | 'H'; readonly number?: PrintedNumber; readonly text: string };
  readonly number?: PrintedNumber;
  /** Marked text: ▲ △ ■ and ⟪E:…⟫ inside. */
  readonly body: string;
}

export const plain = (body: string): Paragraph => ({ body });

/** The marked line: numbers as text. */
export function paragraphToMarked({ head, number, body }: Paragraph): string {
  const heading = head ? `⟪${head.tag}:${head.number?.shown ?? ''}${head.text}⟫` : '';
  return `${heading}${number?.shown ? `⟪E:${number.shown}⟫` : ''}${body}`;
}

/** As Word holds it: the number that opens a paragraph is not in its text, where Word can make it. */
export function paragraphsToDocx(paragraphs: readonly Paragraph[]): DocxModel {
  return {
    paragraphs: paragraphs.map((p): DocxParagraph => {
      const shown = paragraphToMarked(p).replace(markPattern, '');
      const first = p.head ? p.head.number : p.number;
      if (!first?.numbering) return { text: shown };
      return { text: shown.slice(first.shown.length), numbering: first.numbering };
    }),
  };
}
