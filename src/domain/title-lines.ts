import { textWidth } from './official-look.ts';
import type { OfficialLook } from './official-look.ts';
import { emsOf } from './text-width.ts';

/** What such titles are made of, and a line of them does not cut. */
const TERMS =
  '组织生活会|民主生活会|专题|查摆问题|整改落实情况|整改情况|整改|问题|情况|落实|报告|汇报|公示|清单|台账|目录|年度|上年度|关于|党支部委员会|支部委员会|党支部|党总支|党委|支部|委员会|佐证材料|个人';

/** What stays together in a title: a term, a bracket, a word of Latin letters, a mark with the sign before it, a number with its 年. */
const PIECES = new RegExp(
  `（[^（）]{1,12}）|[（《“]*(?:[!-ɏ]+(?:年度|[年月日])?|${TERMS}|.)[，。、；：！？）》”’％]*`,
  'gsu',
);

/** No line of a title begins with one of these. */
const NO_BEGINNING = /^[的地得和与及等暨]/;

/** A line gladly begins with what the title is about, behind who writes. */
const GOOD_BEGINNING = /^关于/;

const MOST_LINES = 4;

/** How a title's lines stand to each other: of two the upper is plainly the longer one (a trapezium), of more the middle ones (a diamond). */
const SHAPES: Readonly<Record<number, readonly number[]>> = {
  2: [0.62, 0.38],
  3: [0.31, 0.38, 0.31],
  4: [0.22, 0.28, 0.28, 0.22],
};

/**
 * A title broken into lines of at most so many ems, in the shape that official papers give it (GB/T 9704: 梯形 or 菱形).
 * Together the lines are the title; line feeds in it are kept as they are.
 */
export function titleLines(title: string, columnEms: number): readonly string[] {
  if (title.includes('\n')) return title.split('\n').flatMap((line) => titleLines(line, columnEms));
  const pieces = (title.match(PIECES) ?? []).flatMap((piece) => (emsOf(piece) > columnEms ? [...piece] : [piece]));
  const whole = emsOf(title);
  for (let count = Math.ceil(whole / columnEms); count > 1 && count <= MOST_LINES; count += 1) {
    const lines = inShape(pieces, SHAPES[count] ?? [], whole, columnEms);
    if (lines) return lines;
  }
  return whole <= columnEms || pieces.length === 0 ? [title] : filled(pieces, columnEms);
}

/** The title of an official paper between its margins. */
export const officialTitleLines = (title: string, look: OfficialLook): readonly string[] =>
  titleLines(title, (textWidth(look) * 72) / 25.4 / look.titleSize);

/** The lines nearest to the shape; null where a line would be too long. */
function inShape(
  pieces: readonly string[],
  shape: readonly number[],
  whole: number,
  columnEms: number,
): readonly string[] | null {
  const [share, ...rest] = shape;
  if (share === undefined || rest.length === 0) return emsOf(pieces.join('')) <= columnEms ? [pieces.join('')] : null;
  const ends = pieces
    .map((_, at) => at + 1)
    .filter((end) => end < pieces.length && emsOf(pieces.slice(0, end).join('')) <= columnEms)
    .sort((a, b) => distance(pieces, a, share * whole) - distance(pieces, b, share * whole));
  for (const end of ends) {
    const below = inShape(pieces.slice(end), rest, whole, columnEms);
    if (below) return [pieces.slice(0, end).join(''), ...below];
  }
  return null;
}

const distance = (pieces: readonly string[], end: number, wanted: number): number => {
  const beginning = pieces[end] ?? '';
  const dislike = NO_BEGINNING.test(beginning) ? 4 : GOOD_BEGINNING.test(beginning) ? -6 : 0;
  return Math.abs(emsOf(pieces.slice(0, end).join('')) - wanted) + dislike;
};

function filled(pieces: readonly string[], columnEms: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && emsOf(last + piece) <= columnEms) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}
