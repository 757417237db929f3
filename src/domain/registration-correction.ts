import { ENDS_A_WORD, withoutPieces } from './registration-line.ts';
import type { RegistrationPiece } from './registration-line.ts';

/**
 * The line with this piece said otherwise: `words` are another category's name or other persons, joined by 、; '' takes the piece
 * out. Read again the line means that, and all else in it stays.
 */
export function correctPiece(line: string, piece: RegistrationPiece, words: string): string {
  if (words === '') return withoutPieces(line, [piece]);
  const after = line.slice(piece.end);
  const gap = ENDS_A_WORD.test(after) ? '' : ' ';
  return line.slice(0, piece.start) + piece.raw.charAt(0) + words + gap + after;
}
