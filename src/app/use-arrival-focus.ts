import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** The first frame of a visit begins at its top. */
let isFirst = true;

/** Where what had the focus went with the former screen, or with its frame, it goes on in the work itself. */
export function useArrivalFocus(screen: string): RefObject<HTMLDivElement | null> {
  const work = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isFirst && document.activeElement === document.body) work.current?.focus();
    isFirst = false;
  }, [screen]);
  return work;
}
