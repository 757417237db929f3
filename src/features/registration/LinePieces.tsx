import type { Board } from '../../domain/board.ts';
import { deadlineToChinese } from '../../domain/deadline.ts';
import type { RegistrationPiece } from '../../domain/registration-line.ts';
import { personsToText } from '../../domain/person.ts';
import { CategoryChip } from '../../parts/CategoryChip.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './RegistrationForm.module.css';

interface Props {
  readonly board: Board;
  readonly pieces: readonly RegistrationPiece[];
  /** The piece is no mark but words of the problem. */
  readonly onAsText: (raw: string) => void;
}

/** What was understood of a line, before it is sent. */
export function LinePieces({ board, pieces, onAsText }: Props) {
  if (pieces.length === 0) return null;
  return (
    <ul className={styles.pieces} aria-label="读出的内容">
      {pieces.map((piece) => (
        <li key={piece.start} className={styles.piece}>
          <PieceChip board={board} piece={piece} />
          <IconButton icon="close" label={`“${piece.raw}”当作文字`} onPress={() => onAsText(piece.raw)} />
        </li>
      ))}
    </ul>
  );
}

function PieceChip({ board, piece }: { readonly board: Board; readonly piece: RegistrationPiece }) {
  switch (piece.kind) {
    case 'category': {
      const category = board.categories.get(piece.categoryId);
      return category ? <CategoryChip category={category} /> : null;
    }
    case 'owner':
      return <Chip tint={null}>{`责任人 ${personsToText(piece.persons)}`}</Chip>;
    case 'deadline': {
      const read = deadlineToChinese(piece.deadline);
      return <Chip tint={null}>{`时限 ${piece.text === read ? read : `${piece.text}（${read}）`}`}</Chip>;
    }
  }
}
