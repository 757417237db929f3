import { useMemo, useRef } from 'react';
import type { TextRange } from '../../domain/import-draft.ts';
import { useNear } from '../../ui/use-near.ts';
import type { Cutting } from './cutting/cutting.ts';
import { isShort } from './cutting/stretches.ts';
import { linesToParagraphs } from './paper-pieces.ts';
import { markOf, PaperLine } from './PaperLine.tsx';
import styles from './PaperText.module.css';
import { cuttingToView } from './workbench-view.ts';

interface Props {
  readonly cutting: Cutting;
  readonly lines: readonly TextRange[];
  readonly selectedId: string | null;
  /** What is selected begins here. */
  readonly isKept: boolean;
}

/** A stretch of the paper: its words, and when it is near, the marks on them. */
export function PaperStretch({ cutting, lines, selectedId, isKept }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const near = useNear(box, isShort(cutting.text));
  const isDrawn = near.isNear || isKept;
  const paragraphs = useMemo(() => (isDrawn ? linesToParagraphs(cutting, lines) : []), [isDrawn, cutting, lines]);
  const { text } = cutting;
  const far = useMemo(() => toFar(text, lines), [text, lines]);
  if (!isDrawn)
    return (
      <div ref={box} className={styles.far} style={{ height: near.height ?? far.height }} data-at={far.start}>
        {far.words}
      </div>
    );
  return (
    <div ref={box}>
      {paragraphs.map((paragraph) => (
        <PaperLine
          key={paragraph.start}
          text={text}
          paragraph={paragraph}
          marks={cuttingToView(cutting).marks}
          selectedId={paragraph.pieces.some((piece) => markOf(piece) === selectedId) ? selectedId : null}
        />
      ))}
    </div>
  );
}

/** Characters a line of the page has room for, about. */
const ROOM = 42;

function toFar(text: string, lines: readonly TextRange[]) {
  const [start, end] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
  const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.end - line.start) / ROOM)), 0);
  return { start, words: text.slice(start, end), height: `${rows * 1.95}em` };
}
