import { memo } from 'react';
import type { CSSProperties } from 'react';
import type { PaperParagraph, Piece } from './paper-pieces.ts';
import styles from './PaperText.module.css';
import { leftoverId, markToLabel } from './workbench-view.ts';
import type { CutMark } from './workbench-view.ts';

interface Props {
  readonly text: string;
  readonly paragraph: PaperParagraph;
  readonly marks: ReadonlyMap<string, CutMark>;
  /** Where it is in this paragraph. */
  readonly selectedId: string | null;
}

/** One paragraph; drawn again only when something in it changed. Labels and handles are no text: what is selected is the paper's own. */
export const PaperLine = memo(function PaperLine({ text, paragraph, marks, selectedId }: Props) {
  return (
    <p className={styles.line}>
      {paragraph.pieces.map((piece) => {
        const mark = piece.cutId === null ? undefined : marks.get(piece.cutId);
        const id = markOf(piece);
        const isSelected = id !== null && id === selectedId;
        const handles = isSelected && mark !== undefined;
        return (
          <span
            key={piece.start}
            className={lookOf(piece, mark, isSelected)}
            style={tintOf(mark)}
            {...(piece.isFirst && mark ? { 'data-label': markToLabel(mark) } : {})}
            {...(id === null ? {} : { 'data-mark': id })}
          >
            {handles && piece.isFirst && (
              <span className={styles.handle} data-edge="start" data-cut={mark.cut.id} aria-hidden />
            )}
            <span data-at={piece.start}>{text.slice(piece.start, piece.end)}</span>
            {handles && piece.isLast && (
              <span className={styles.handle} data-edge="end" data-cut={mark.cut.id} aria-hidden />
            )}
          </span>
        );
      })}
    </p>
  );
}, isSameLine);

/** The row a piece belongs to. */
export const markOf = (piece: Piece): string | null => (piece.role === 'leftover' ? leftoverId(piece) : piece.cutId);

const LOOKS: Readonly<Record<Piece['role'], string | undefined>> = {
  cut: styles.cut,
  leftover: styles.leftover,
  heading: styles.heading,
  'main-work': styles.mainWork,
  quiet: styles.quiet,
  furniture: styles.furniture,
  plain: undefined,
};

function lookOf(piece: Piece, mark: CutMark | undefined, isSelected: boolean): string {
  const kind = mark?.cut.kind === 'measure' ? styles.measure : styles.problem;
  const looks = [LOOKS[piece.role], mark && styles.cut, mark && kind, isSelected && styles.selected];
  return looks.filter(Boolean).join(' ');
}

/** Problems without a category and measures are grey. */
function tintOf(mark: CutMark | undefined): CSSProperties | undefined {
  if (!mark || mark.tint === null) return undefined;
  return {
    '--cut-ink': `var(--tint-${mark.tint})`,
    '--cut-ground': `var(--tint-${mark.tint}-ground)`,
  } as CSSProperties;
}

function isSameLine(a: Props, b: Props): boolean {
  if (a.text !== b.text || a.selectedId !== b.selectedId || a.paragraph.pieces.length !== b.paragraph.pieces.length)
    return false;
  return a.paragraph.pieces.every((piece, at) => {
    const other = b.paragraph.pieces[at];
    return other !== undefined && isSamePiece(piece, other) && isSameMark(markIn(a, piece), markIn(b, other));
  });
}

const markIn = ({ marks }: Props, { cutId }: Piece): CutMark | undefined =>
  cutId === null ? undefined : marks.get(cutId);

const isSamePiece = (a: Piece, b: Piece): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.role === b.role &&
  a.cutId === b.cutId &&
  a.isFirst === b.isFirst &&
  a.isLast === b.isLast;

const isSameMark = (a: CutMark | undefined, b: CutMark | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && markToLabel(a) === markToLabel(b) && a.tint === b.tint);
