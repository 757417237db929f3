import type { Board } from '../../domain/board.ts';
import { correctPiece } from '../../domain/registration-correction.ts';
import { readRegistrationLine } from '../../domain/registration-line.ts';
import type { RegistrationWords } from '../../domain/registration-line.ts';
import { ChipMenu } from '../../ui/ChipMenu.tsx';
import { AS_TEXT, chipsOf, NONE } from './piece-chips.ts';
import type { PieceChip } from './piece-chips.ts';
import styles from './RegistrationForm.module.css';
import type { UnsentLine } from './use-unsent-lines.ts';

interface Props {
  readonly board: Board;
  readonly words: RegistrationWords;
  readonly of: UnsentLine;
  readonly onCorrect: (to: UnsentLine) => void;
}

/** What was understood of a line, before it is sent. A press on it sets it right, in the line itself. */
export function LinePieces({ board, words, of, onCorrect }: Props) {
  const { pieces } = readRegistrationLine(of.line, words, of.asText);
  const chips = pieces.flatMap((piece) => chipsOf(piece, board, words));
  if (chips.length === 0) return null;
  return (
    <ul className={styles.pieces} aria-label="读出的内容">
      {chips.map((chip) => (
        <li key={chip.key} className={styles.piece}>
          <ChipMenu
            label={`${chip.words}，更正`}
            tint={chip.tint}
            words={chip.words}
            groups={chip.groups}
            onAction={(chosen) => onCorrect(corrected(of, chip, chosen))}
          />
        </li>
      ))}
    </ul>
  );
}

function corrected({ line, asText }: UnsentLine, { piece, wordsOf }: PieceChip, chosen: string): UnsentLine {
  if (chosen === AS_TEXT) return { line, asText: [...asText, piece.raw] };
  const next = correctPiece(line, piece, wordsOf(chosen));
  const isSaidAnew = (raw: string): boolean => chosen !== NONE && next.startsWith(raw, piece.start);
  return { line: next, asText: asText.filter((raw) => !isSaidAnew(raw)) };
}
