import type { TextRange } from '../domain/import-draft.ts';
import type { Passage } from '../domain/source-text.ts';

export interface PassagePiece {
  readonly kind: 'around' | 'cut' | 'removed';
  readonly text: string;
}

/** A passage within its paper: up to `around` characters on each side, the cut itself, and the page furniture struck inside it. */
export function passagePieces(text: string, passage: Passage, around = 80): readonly PassagePiece[] {
  const from = Math.max(0, passage.start - around);
  const to = Math.min(text.length, passage.end + around);
  const pieces: PassagePiece[] = [
    { kind: 'around', text: `${from > 0 ? '…' : ''}${text.slice(from, passage.start).trimStart()}` },
  ];
  let at = passage.start;
  for (const { start, end } of inOrder(passage.removed)) {
    pieces.push({ kind: 'cut', text: text.slice(at, start) }, { kind: 'removed', text: text.slice(start, end) });
    at = end;
  }
  pieces.push({ kind: 'cut', text: text.slice(at, passage.end) });
  pieces.push({ kind: 'around', text: `${text.slice(passage.end, to).trimEnd()}${to < text.length ? '…' : ''}` });
  return pieces.filter((piece) => piece.text !== '');
}

const inOrder = (ranges: readonly TextRange[]): readonly TextRange[] => [...ranges].sort((a, b) => a.start - b.start);
