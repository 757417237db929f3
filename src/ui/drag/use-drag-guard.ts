import { useEffect } from 'react';

interface Guarded {
  readonly isDragging: boolean;
  readonly onPoint: (x: number, y: number) => void;
}

/** While something is dragged: tells where the pointer is, and breaks the drag off when the window loses it (F31). */
export function useDragGuard({ isDragging, onPoint }: Guarded): void {
  useEffect(() => {
    if (!isDragging) return;
    const move = ({ clientX, clientY }: PointerEvent): void => onPoint(clientX, clientY);
    const touch = ({ touches }: TouchEvent): void => {
      const [first] = touches;
      if (first) onPoint(first.clientX, first.clientY);
    };
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    window.addEventListener('pointermove', move, options);
    window.addEventListener('touchmove', touch, options);
    window.addEventListener('blur', breakOff, options);
    return () => listening.abort();
  }, [isDragging, onPoint]);
}

/** The sensors listen for this code alone; a key named '' means nothing to anyone else. */
const breakOff = (): void => void document.dispatchEvent(new KeyboardEvent('keydown', { code: 'Escape', key: '' }));
