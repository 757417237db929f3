import { execFileSync } from 'node:child_process';
import { toBare } from '../support/read-paper.ts';

/** A page as it is laid out. Points, from its upper left corner. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

export function pagesOf(pdf: string): readonly Page[] {
  const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, inside = '']) => ({
      width: Number(width),
      height: Number(height),
      words: [...inside.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        text: unescape(text),
      })),
    }),
  );
}

const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs;

const unescape = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|#39|amp);/g, (_, name: string) => SIGNS[name] ?? '');

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", amp: '&' };

/** The words between two verticals, line by line. */
export function wordsBetween({ words }: Page, left: number, right: number): readonly Word[] {
  const inside = words
    .flatMap((word) => cutAt(word, left))
    .flatMap((word) => cutAt(word, right))
    .filter((word) => middle(word) >= left && middle(word) < right);
  const lines: Word[][] = [];
  for (const word of [...inside].sort((a, b) => height(a) - height(b))) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(height(line[0]) - height(word)) < SAME_LINE) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.left - b.left));
}

/** Close on both sides of a cell's border, two words are read as one. Chinese signs are one em wide, others half of it. */
function cutAt(word: Word, edge: number): readonly Word[] {
  if (word.right <= edge + 2 || word.left >= edge - 2) return [word];
  const signs = [...word.text];
  const unit = (word.right - word.left) / signs.reduce((sum, sign) => sum + widthOf(sign), 0);
  let at = word.left;
  const before = signs.filter((sign) => (at += widthOf(sign) * unit) - (widthOf(sign) * unit) / 2 < edge);
  const cut = word.left + before.reduce((sum, sign) => sum + widthOf(sign) * unit, 0);
  return [
    { ...word, text: before.join(''), right: cut },
    { ...word, text: signs.slice(before.length).join(''), left: cut },
  ].filter(({ text }) => text !== '');
}

const widthOf = (sign: string): number => (sign < '\u0250' ? 0.5 : 1);

/** Points: lines stand three times as far apart. */
const SAME_LINE = 4;

const middle = ({ left, right }: Word): number => (left + right) / 2;
const height = ({ top, bottom }: Word): number => (top + bottom) / 2;

export const textOf = (words: readonly Word[]): string => toBare(words.map(({ text }) => text).join(''));

export const wholeText = (page: Page): string => textOf(wordsBetween(page, -Infinity, Infinity));

/** Where a text stands as a whole, from its first line to its last, and where it ends in the words' text; null where it does not. */
export function extentOf(words: readonly Word[], text: string, after = 0): (Extent & { readonly end: number }) | null {
  const from = textOf(words).indexOf(text, after);
  if (from < 0) return null;
  const end = from + text.length;
  let at = 0;
  const found = words.filter((word) => {
    const begins = at;
    at += toBare(word.text).length;
    return at > from && begins < end;
  });
  return { top: Math.min(...found.map(({ top }) => top)), bottom: Math.max(...found.map(({ bottom }) => bottom)), end };
}

/**
 * The heights of the lines ruled across each page, as an eye finds them: dark over three quarters of the page’s width.
 */
export const rulesOf = (pdf: string): readonly (readonly number[])[] =>
  picturesOf(pdf).map(({ grey, width }) => rulesIn(grey, width));

/** The words of each page, column by column of its table. */
export const gridsOf = (pdf: string, pages: readonly Page[]): readonly (readonly (readonly Word[])[])[] => {
  const columns = columnsOf(pdf);
  return pages.map((page, at) => (columns[at] ?? []).map(([left, right]) => wordsBetween(page, left, right)));
};

/** Where the columns of each page's table begin and end: its upright lines, dark over half of the longest one's length. */
const columnsOf = (pdf: string): readonly (readonly (readonly [left: number, right: number])[])[] =>
  picturesOf(pdf).map(({ grey, width }) => {
    const dark = Array.from({ length: width }, () => 0);
    for (let at = 0; at < grey.length; at += 1)
      if ((grey[at] ?? 255) < 160) dark[at % width] = (dark[at % width] ?? 0) + 1;
    const longest = Math.max(...dark);
    const lines = dark.flatMap((count, x) =>
      count > longest / 2 && (dark[x - 1] ?? 0) <= longest / 2 ? [(x * 72) / DPI] : [],
    );
    return lines.slice(1).map((right, at) => [lines[at] ?? 0, right] as const);
  });

interface Picture {
  readonly grey: Buffer;
  readonly width: number;
}

function picturesOf(pdf: string): readonly Picture[] {
  let rest = execFileSync('pdftoppm', ['-gray', '-r', `${DPI}`, pdf], { maxBuffer: 2e9 });
  const pages: Picture[] = [];
  while (rest.length > 0) {
    const [head = '', width = '0', height = '0'] =
      /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(rest.toString('latin1', 0, 40)) ?? [];
    const size = Number(width) * Number(height);
    if (size === 0) throw new Error('pdftoppm gave no picture');
    pages.push({ grey: rest.subarray(head.length, head.length + size), width: Number(width) });
    rest = rest.subarray(head.length + size);
  }
  return pages;
}

function rulesIn(picture: Buffer, width: number): readonly number[] {
  const rules: number[] = [];
  for (let at = 0; at < picture.length; at += width) {
    const dark = picture.subarray(at, at + width).reduce((sum, grey) => sum + (grey < 160 ? 1 : 0), 0);
    const y = (at / width) * (72 / DPI);
    // A line is a point or so thick.
    if (dark > width * 0.75 && y - (rules.at(-1) ?? -9) > 2) rules.push(y);
  }
  return rules;
}

const DPI = 108;

/** PNGs of some pages beside the PDF, small enough to look at. */
export function takePictures(pdf: string, pages: readonly number[]): void {
  for (const page of pages)
    execFileSync('pdftoppm', ['-png', '-r', '75', '-f', `${page}`, '-l', `${page}`, pdf, pdf.replace(/\.pdf$/, '')]);
}
