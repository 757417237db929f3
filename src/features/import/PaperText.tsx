import { useEffect, useMemo, useRef } from 'react';
import type { PointerEvent } from 'react';
import type { TextRange } from '../../domain/import-draft.ts';
import type { Cutting } from './cutting/cutting.ts';
import { select } from './import-acts.ts';
import { useImportDesk } from './import-desk.ts';
import { stretchesOf } from './cutting/stretches.ts';
import { linesOf } from './paper-pieces.ts';
import { usePaperSelection } from './paper-selection.ts';
import { PaperLegend } from './PaperLegend.tsx';
import { PaperStretch } from './PaperStretch.tsx';
import styles from './PaperText.module.css';
import { revealIn } from './reveal-in.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useEdgeDrag } from './use-edge-drag.ts';
import { placeOfRow } from './workbench-view.ts';
import type { WorkbenchView } from './workbench-view.ts';

interface Props {
  readonly cutting: Cutting;
  readonly view: WorkbenchView;
}

/** The original text, set as a document, with every cut marked on it. */
export function PaperText({ cutting, view }: Props) {
  const paper = useRef<HTMLDivElement>(null);
  const selectedId = useImportDesk((state) => state.selectedId);
  const { text } = cutting;
  const stretches = useMemo(() => stretchesOf(text, linesOf(text)), [text]);
  const selectedAt = selectedId === null ? null : placeOfRow(view, selectedId);
  const range = usePaperSelection(paper);
  const drag = useEdgeDrag(cutting);
  const revealed = useRef<string | null>(null);
  useEffect(() => {
    if (revealed.current === selectedId) return;
    const mark = selectedId && paper.current?.querySelector(`[data-mark="${selectedId}"]`);
    if (!paper.current || !mark) return;
    revealed.current = selectedId;
    revealIn(paper.current, mark);
  }, [selectedId, cutting]);
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
        <div className={styles.text}>
          {stretches.map(({ key, items }) => (
            <PaperStretch
              key={key}
              cutting={cutting}
              lines={items}
              selectedId={selectedId}
              isKept={selectedAt !== null && isAmong(items, selectedAt)}
            />
          ))}
        </div>
      </div>
      <PaperLegend />
    </section>
  );
}

/** What scrolls is reached by Tab. */
const REACHED = { tabIndex: 0 } as const;

const isAmong = (lines: readonly TextRange[], offset: number): boolean =>
  offset >= (lines[0]?.start ?? Infinity) && offset <= (lines.at(-1)?.end ?? -1);
