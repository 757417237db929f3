import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { watchNear } from './watch-near.ts';

/** An element in a long page, and the height in px it had when it was last near: null before it was. */
export interface Nearness {
  readonly isNear: boolean;
  readonly height: number | null;
}

/** Is the element in sight of what scrolls it, or within one such height of it? While it holds a selection it stays near. */
export function useNear(ref: RefObject<Element | null>, isAlways: boolean): Nearness {
  const [nearness, setNearness] = useState<Nearness>({ isNear: isAlways, height: null });
  useEffect(() => {
    const element = ref.current;
    if (isAlways || !element) return;
    return watchNear(element, ({ isIntersecting, boundingClientRect }) => {
      const isNear = isIntersecting || document.getSelection()?.containsNode(element, true) === true;
      setNearness((was) => {
        if (was.isNear === isNear) return was;
        return { isNear, height: was.isNear ? boundingClientRect.height : was.height };
      });
    });
  }, [ref, isAlways]);
  return isAlways ? { isNear: true, height: null } : nearness;
}
