import { categoriesOf } from '../../domain/board.ts';
import type { Board } from '../../domain/board.ts';
import { deadlineToChinese } from '../../domain/deadline.ts';
import { personsToText } from '../../domain/person.ts';
import type { RegistrationPiece, RegistrationWords } from '../../domain/registration-line.ts';
import type { MenuGroup } from '../../ui/menu-group.ts';

/** A reading as it is shown, and what it may be set right to. */
export interface PieceChip {
  readonly key: string;
  readonly piece: RegistrationPiece;
  readonly tint: number | null;
  readonly words: string;
  readonly groups: readonly MenuGroup[];
  /** What the line is to say in its place; '' is nothing. */
  readonly wordsOf: (chosen: string) => string;
}

type Piece<Kind> = Extract<RegistrationPiece, { readonly kind: Kind }>;

/** Choices that are no category and no person. */
export const NONE = 'none';
export const AS_TEXT = 'as-text';

/** Each person of a piece has a chip of their own. */
export function chipsOf(piece: RegistrationPiece, board: Board, words: RegistrationWords): readonly PieceChip[] {
  switch (piece.kind) {
    case 'category':
      return [categoryChip(piece, board)];
    case 'owner':
      return piece.persons.map((_, at) => ownerChip(piece, at, words.persons));
    case 'deadline':
      return [deadlineChip(piece)];
  }
}

function categoryChip(piece: Piece<'category'>, board: Board): PieceChip {
  const category = board.categories.get(piece.categoryId);
  const named = categoriesOf(board).map(({ id, name }) => ({ id: `c:${id}`, label: name }));
  return {
    key: String(piece.start),
    piece,
    tint: category?.tint ?? null,
    words: category?.shortName || (category?.name ?? ''),
    groups: [
      { title: '类别', entries: named, chosen: `c:${piece.categoryId}` },
      { entries: [{ id: NONE, label: '不分类' }, asText(piece)] },
    ],
    wordsOf: (chosen) => named.find(({ id }) => id === chosen)?.label ?? '',
  };
}

function ownerChip(piece: Piece<'owner'>, at: number, persons: readonly string[]): PieceChip {
  const person = piece.persons[at] ?? '';
  const named = [...new Set([person, ...persons])].map((name) => ({ id: `p:${name}`, label: name }));
  return {
    key: `${piece.start}/${at}`,
    piece,
    tint: null,
    words: `责任人 ${person}`,
    groups: [
      { title: '责任人', entries: named, chosen: `p:${person}` },
      { entries: [{ id: NONE, label: `不要“${person}”` }, asText(piece)] },
    ],
    wordsOf: (chosen) => {
      const instead = named.filter(({ id }) => id === chosen).map(({ label }) => label);
      const after = piece.persons.flatMap((other, place) => (place === at ? instead : [other]));
      return personsToText([...new Set(after)]);
    },
  };
}

function deadlineChip(piece: Piece<'deadline'>): PieceChip {
  const read = deadlineToChinese(piece.deadline);
  return {
    key: String(piece.start),
    piece,
    tint: null,
    words: `时限 ${piece.text === read ? read : `${piece.text}（${read}）`}`,
    groups: [{ entries: [{ id: NONE, label: '不要时限' }, asText(piece)] }],
    wordsOf: () => '',
  };
}

const asText = ({ raw }: RegistrationPiece) => ({ id: AS_TEXT, label: `当作文字：${raw}` });
