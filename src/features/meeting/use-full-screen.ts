import { useEffect, useRef, useSyncExternalStore } from 'react';
import { enterFullScreen, followFullScreen, isFullScreen, leaveFullScreen } from '../../platform/full-screen.ts';

/** Takes the whole screen on arrival where the browser lets it, and gives it back. Esc, which the browser keeps to itself there, ends the meeting. */
export function useFullScreen(onEnd: () => void): { readonly isFull: boolean; readonly toggle: () => void } {
  const isFull = useSyncExternalStore(followFullScreen, isFullScreen);
  const wasFull = useRef(false);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    void enterFullScreen();
    return () => void leaveFullScreen();
  }, []);
  useEffect(() => {
    if (wasFull.current && !isFull) end.current();
    wasFull.current = isFull;
  }, [isFull]);
  const toggle = (): void => {
    wasFull.current = false;
    void (isFull ? leaveFullScreen() : enterFullScreen());
  };
  return { isFull, toggle };
}
