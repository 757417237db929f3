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
  const inside = words.filter((word) => middle(word) >= left && middle(word) < right);
  const lines: Word[][] = [];
  for (const word of [...inside].sort((a, b) => height(a) - height(b))) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(height(line[0]) - height(word)) < SAME_LINE) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.left - b.left));
}

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
export function rulesOf(pdf: string): readonly (readonly number[])[] {
  let rest = execFileSync('pdftoppm', ['-gray', '-r', `${DPI}`, pdf], { maxBuffer: 2e9 });
  const pages: (readonly number[])[] = [];
  while (rest.length > 0) {
    const [head = '', width = '0', height = '0'] =
      /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(rest.toString('latin1', 0, 40)) ?? [];
    const size = Number(width) * Number(height);
    if (size === 0) throw new Error('pdftoppm gave no picture');
    pages.push(rulesIn(rest.subarray(head.length, head.length + size), Number(width)));
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
