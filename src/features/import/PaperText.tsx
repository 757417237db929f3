import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { PointerEvent } from 'react';
import type { Cutting } from './cutting/cutting.ts';
import { select } from './import-acts.ts';
import { useImportDesk } from './import-desk.ts';
import { cuttingToParagraphs } from './paper-pieces.ts';
import { usePaperSelection } from './paper-selection.ts';
import { PaperLegend } from './PaperLegend.tsx';
import { PaperLine } from './PaperLine.tsx';
import styles from './PaperText.module.css';
import { revealIn } from './reveal-in.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useEdgeDrag } from './use-edge-drag.ts';
import { leftoverId } from './workbench-view.ts';
import type { WorkbenchView } from './workbench-view.ts';

interface Props {
  readonly cutting: Cutting;
  readonly view: WorkbenchView;
}

/** The original text, set as a document, with every cut marked on it. */
export function PaperText({ cutting, view }: Props) {
  const paper = useRef<HTMLDivElement>(null);
  const selectedId = useImportDesk((state) => state.selectedId);
  // A long paper is drawn after the list, and drawing it never holds up a key.
  const shown = useDeferredValue(cutting, null);
  const paragraphs = useMemo(() => (shown ? cuttingToParagraphs(shown) : []), [shown]);
  const range = usePaperSelection(paper);
  const drag = useEdgeDrag(cutting);
  const revealed = useRef<string | null>(null);
  useEffect(() => {
    if (revealed.current === selectedId) return;
    const mark = selectedId && paper.current?.querySelector(`[data-mark="${selectedId}"]`);
    if (!paper.current || !mark) return;
    revealed.current = selectedId;
    revealIn(paper.current, mark);
  }, [selectedId, paragraphs]);
  const lift = (event: PointerEvent): void => {
    if (drag.onPointerUp()) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const mark = (event.target as HTMLElement).closest<HTMLElement>('[data-mark]')?.dataset.mark;
    if (mark) select(mark);
  };
  return (
    <section className={styles.side} aria-label="原文">
      <SelectionBar cutting={cutting} range={range} selectedId={selectedId} />
      <div
        ref={paper}
        {...REACHED}
        {...drag}
        className={styles.paper}
        role="document"
        aria-label="材料的文字"
        onPointerUp={lift}
      >
        <div className={paragraphs.length > LONG ? styles.long : styles.text}>
          {paragraphs.map((paragraph) => {
            const isHere = paragraph.pieces.some((piece) => selectedId !== null && markOf(piece) === selectedId);
            return (
              <PaperLine
                key={paragraph.start}
                text={cutting.text}
                paragraph={paragraph}
                rows={view.rows}
                selectedId={isHere ? selectedId : null}
              />
            );
          })}
        </div>
      </div>
      <PaperLegend />
    </section>
  );
}

/** What scrolls is reached by Tab. */
const REACHED = { tabIndex: 0 } as const;

/** From so many paragraphs on, those out of sight are not laid out. */
const LONG = 150;

const markOf = ({
  role,
  cutId,
  ...range
}: {
  readonly role: string;
  readonly cutId: string | null;
  readonly start: number;
  readonly end: number;
}) => (role === 'leftover' ? leftoverId(range) : cutId);
