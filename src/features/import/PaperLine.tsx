import { memo } from 'react';
import type { CSSProperties } from 'react';
import type { PaperParagraph, Piece } from './paper-pieces.ts';
import styles from './PaperText.module.css';
import { leftoverId } from './workbench-view.ts';
import type { CutRow } from './workbench-view.ts';

interface Props {
  readonly text: string;
  readonly paragraph: PaperParagraph;
  readonly rows: ReadonlyMap<string, CutRow>;
  /** Where it is in this paragraph. */
  readonly selectedId: string | null;
}

/** One paragraph; drawn again only when something in it changed. Labels and handles are no text: what is selected is the paper's own. */
export const PaperLine = memo(function PaperLine({ text, paragraph, rows, selectedId }: Props) {
  return (
    <p className={styles.line}>
      {paragraph.pieces.map((piece) => {
        const row = piece.cutId === null ? undefined : rows.get(piece.cutId);
        const mark = markOf(piece);
        const isSelected = mark !== null && mark === selectedId;
        const handles = isSelected && row !== undefined;
        return (
          <span
            key={piece.start}
            className={lookOf(piece, row, isSelected)}
            style={tintOf(row)}
            {...(piece.isFirst && row ? { 'data-label': row.label } : {})}
            {...(mark === null ? {} : { 'data-mark': mark })}
          >
            {handles && piece.isFirst && (
              <span className={styles.handle} data-edge="start" data-cut={row.cut.id} aria-hidden />
            )}
            <span data-at={piece.start}>{text.slice(piece.start, piece.end)}</span>
            {handles && piece.isLast && (
              <span className={styles.handle} data-edge="end" data-cut={row.cut.id} aria-hidden />
            )}
          </span>
        );
      })}
    </p>
  );
}, isSameLine);

const markOf = (piece: Piece): string | null => (piece.role === 'leftover' ? leftoverId(piece) : piece.cutId);

const LOOKS: Readonly<Record<Piece['role'], string | undefined>> = {
  cut: styles.cut,
  leftover: styles.leftover,
  heading: styles.heading,
  'main-work': styles.mainWork,
  quiet: styles.quiet,
  furniture: styles.furniture,
  plain: undefined,
};

function lookOf(piece: Piece, row: CutRow | undefined, isSelected: boolean): string {
  const kind = row?.cut.kind === 'measure' ? styles.measure : styles.problem;
  const looks = [LOOKS[piece.role], row && styles.cut, row && kind, isSelected && styles.selected];
  return looks.filter(Boolean).join(' ');
}

/** Problems without a category and measures are grey. */
function tintOf(row: CutRow | undefined): CSSProperties | undefined {
  if (!row || row.tint === null) return undefined;
  return { '--cut-ink': `var(--tint-${row.tint})`, '--cut-ground': `var(--tint-${row.tint}-ground)` } as CSSProperties;
}

function isSameLine(a: Props, b: Props): boolean {
  if (a.text !== b.text || a.selectedId !== b.selectedId || a.paragraph.pieces.length !== b.paragraph.pieces.length)
    return false;
  return a.paragraph.pieces.every((piece, at) => {
    const other = b.paragraph.pieces[at];
    return other !== undefined && isSamePiece(piece, other) && isSameRow(rowOf(a, piece), rowOf(b, other));
  });
}

const rowOf = ({ rows }: Props, { cutId }: Piece): CutRow | undefined => (cutId === null ? undefined : rows.get(cutId));

const isSamePiece = (a: Piece, b: Piece): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.role === b.role &&
  a.cutId === b.cutId &&
  a.isFirst === b.isFirst &&
  a.isLast === b.isLast;

const isSameRow = (a: CutRow | undefined, b: CutRow | undefined): boolean =>
  a?.label === b?.label && a?.tint === b?.tint;
