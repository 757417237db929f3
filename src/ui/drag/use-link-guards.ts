import { useEffect } from 'react';

/** While a link is drawn: tells where the pointer is, and ends the drag cleanly when the window loses the pointer (F31). */
export function useLinkGuards(isDragging: boolean, onPoint: (x: number, y: number) => void): void {
  useEffect(() => {
    if (!isDragging) return;
    const ended = new AbortController();
    const options = { capture: true, passive: true, signal: ended.signal };
    const point = (at: { clientX: number; clientY: number } | undefined): void => {
      if (at) onPoint(at.clientX, at.clientY);
    };
    addEventListener('mousemove', (event) => point(event), options);
    addEventListener('touchmove', (event) => point(event.touches[0]), options);
    // A second finger, a finger beside the mouse, the other button: its release would let go what the first one holds.
    for (const press of ['touchstart', 'mousedown']) addEventListener(press, breakOff, options);
    addEventListener('blur', (event) => event.target === window && breakOff(), options);
    addEventListener('pointercancel', breakOff, options);
    return () => ended.abort();
  }, [isDragging, onPoint]);
}

/** The sensors listen for Escape on the document; no element hears this one. */
const breakOff = (): void =>
  void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape' }));
