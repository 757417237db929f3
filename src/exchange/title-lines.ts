import { emsOf } from './text-width.ts';

/** What stays together in a title: words of Latin letters, a mark with the sign before it, a number with its 年 or 月. */
const PIECES = /[（《“]*(?:[!-ɏ]+[年月日]?|.)[，。、；：！？）》”’％]*/gsu;

/** No line of a title begins with one of these. */
const NO_BEGINNING = /^[的地得和与及等暨]/;

const MOST_LINES = 4;

/** How a title's lines stand to each other: of two the upper is the longer one (a trapezium), of more the middle ones (a diamond). */
const SHAPES: Readonly<Record<number, readonly number[]>> = {
  2: [0.56, 0.44],
  3: [0.31, 0.38, 0.31],
  4: [0.22, 0.28, 0.28, 0.22],
};

/**
 * A title broken into lines of at most so many ems, in the shape that official papers give it (GB/T 9704: 梯形 or 菱形).
 * Together the lines are the title; line feeds in it are kept as they are.
 */
export function titleLines(title: string, columnEms: number): readonly string[] {
  if (title.includes('\n')) return title.split('\n').flatMap((line) => titleLines(line, columnEms));
  const pieces = title.match(PIECES) ?? [title];
  const whole = emsOf(title);
  for (let count = Math.ceil(whole / columnEms); count > 1 && count <= MOST_LINES; count += 1) {
    const lines = inShape(pieces, SHAPES[count] ?? [], whole, columnEms);
    if (lines) return lines;
  }
  return whole <= columnEms || pieces.length === 0 ? [title] : filled(pieces, columnEms);
}

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

const distance = (pieces: readonly string[], end: number, wanted: number): number =>
  Math.abs(emsOf(pieces.slice(0, end).join('')) - wanted) + (NO_BEGINNING.test(pieces[end] ?? '') ? 4 : 0);

function filled(pieces: readonly string[], columnEms: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && emsOf(last + piece) <= columnEms) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}
