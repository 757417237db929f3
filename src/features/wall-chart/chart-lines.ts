import { emsOf, piecesToLines } from '../../domain/text-width.ts';

/**
 * The lines a text takes in so many ems; together they are the text. No line begins with a mark that closes or ends with one that
 * opens, Latin words and figures stay whole where they fit into a line.
 */
export const brokenLines = (text: string, columnEms: number): readonly string[] =>
  piecesToLines(text.match(PIECES) ?? [], columnEms);

/** At most so many lines: what is left out is left out with an ellipsis. */
export function cutLines(
  lines: readonly string[],
  most: number,
  columnEms: number,
): { readonly lines: readonly string[]; readonly isCut: boolean } {
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return { lines, isCut: false };
  const signs = [...last];
  while (signs.length > 1 && emsOf(signs.join('')) + 1 > columnEms) signs.pop();
  return { lines: [...lines.slice(0, most - 1), `${signs.join('').trimEnd()}…`], isCut: true };
}

/** What stays together in a line. */
const PIECES = /[“‘（《【「『〈([]*(?:[!-'*-Z\\^-ɏ]+|.)[ ，。、；：！？）》】」』〉”’％…)\]]*/gsu;
