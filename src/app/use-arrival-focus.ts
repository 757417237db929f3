import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** The first frame of a visit begins at its top. */
let isFirst = true;

/** Another screen is often another frame, and what had the focus went with the former one: it goes on in the work itself. */
export function useArrivalFocus(): RefObject<HTMLDivElement | null> {
  const work = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isFirst && document.activeElement === document.body) work.current?.focus();
    isFirst = false;
  }, []);
  return work;
}
