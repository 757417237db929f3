import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { TextRange } from '../../domain/import-draft.ts';

/** The offset of a place of the page inside the paper; null where it is none of its text. Pieces carry where they begin. */
export function placeToOffset(node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const piece = node.parentElement?.closest<HTMLElement>('[data-at]');
    return piece ? Number(piece.dataset.at) + offset : null;
  }
  const after = node.childNodes[offset];
  const startsAfter = after instanceof Element ? pieceIn(after, 'first') : null;
  if (startsAfter) return Number(startsAfter.dataset.at);
  const before = node.childNodes[offset - 1];
  const endsBefore = before instanceof Element ? pieceIn(before, 'last') : null;
  return endsBefore ? Number(endsBefore.dataset.at) + (endsBefore.textContent ?? '').length : null;
}

function pieceIn(element: Element, which: 'first' | 'last'): HTMLElement | null {
  if (element instanceof HTMLElement && element.dataset.at !== undefined) return element;
  const pieces = element.querySelectorAll<HTMLElement>('[data-at]');
  return pieces[which === 'first' ? 0 : pieces.length - 1] ?? null;
}

/** Where the pointer is in the paper. */
export function pointToOffset(x: number, y: number): number | null {
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? placeToOffset(range.startContainer, range.startOffset) : null;
}

/** What is selected in the paper, start = end for a mere click; kept while the selection is elsewhere. */
export function usePaperSelection(paper: RefObject<HTMLElement | null>): TextRange | null {
  const [range, setRange] = useState<TextRange | null>(null);
  useEffect(() => {
    const listen = (): void => {
      const selection = document.getSelection();
      if (!selection?.anchorNode || !selection.focusNode || !paper.current?.contains(selection.anchorNode)) return;
      const anchor = placeToOffset(selection.anchorNode, selection.anchorOffset);
      const focus = placeToOffset(selection.focusNode, selection.focusOffset);
      if (anchor === null || focus === null) return;
      setRange({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });
    };
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, [paper]);
  return range;
}
