import { useEffect, useRef, useSyncExternalStore } from 'react';
import { enterFullScreen, followFullScreen, isFullScreen, leaveFullScreen } from '../../platform/full-screen.ts';

/** Takes the whole screen on arrival where the browser lets it, and gives it back. Esc, which the browser keeps to itself there, is told by `onLeft`. */
export function useFullScreen(onLeft: () => void): { readonly isFull: boolean; readonly toggle: () => void } {
  const isFull = useSyncExternalStore(followFullScreen, isFullScreen);
  const wasFull = useRef(false);
  const left = useRef(onLeft);
  useEffect(() => {
    left.current = onLeft;
  });
  useEffect(() => {
    void enterFullScreen();
    return () => void leaveFullScreen();
  }, []);
  useEffect(() => {
    if (wasFull.current && !isFull) left.current();
    wasFull.current = isFull;
  }, [isFull]);
  const toggle = (): void => {
    wasFull.current = false;
    void (isFull ? leaveFullScreen() : enterFullScreen());
  };
  return { isFull, toggle };
}
