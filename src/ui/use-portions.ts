import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { watchNear } from './watch-near.ts';

/** How many of so many portions are drawn: the first, another whenever their end comes near, and all before they are printed. */
export function usePortions(count: number, end: RefObject<Element | null>): number {
  const [allowed, setAllowed] = useState(1);
  const isWhole = allowed >= count;
  useEffect(() => {
    if (isWhole || !end.current) return;
    const stop = watchNear(end.current, ({ isIntersecting }) => isIntersecting && setAllowed(allowed + 1));
    const all = (): void => flushSync(() => setAllowed(count));
    addEventListener('beforeprint', all);
    return () => {
      stop();
      removeEventListener('beforeprint', all);
    };
  }, [allowed, isWhole, count, end]);
  return Math.min(allowed, count);
}
