import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ProblemId } from '../../domain/id.ts';

/**
 * Whoever opened the card with a key, or came for it from elsewhere, goes on in it; whoever clicked stays where they were. Once it is
 * closed, the focus that went with it returns to what opened it.
 */
export function usePanelFocus(frame: RefObject<HTMLElement | null>, problemId: ProblemId): void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const panel = frame.current;
    if (!panel?.contains(document.activeElement)) opener.current = document.activeElement;
    if (isByKeyboard() || isAlone()) panel?.querySelector('h2')?.focus();
    return () => {
      if (document.activeElement === document.body && opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, [frame, problemId]);
}

/** A field has the look of the keyboard however it was come to. */
const isByKeyboard = (): boolean =>
  document.activeElement?.matches(':focus-visible:not(input, textarea), [data-work]') ?? false;

/** On a narrow screen the panel has the whole width (as in its style sheet). */
const isAlone = (): boolean => innerWidth <= 900;
