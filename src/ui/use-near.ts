import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

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
    const observer = new IntersectionObserver(
      ([entry]) => {
        const isNear = entry?.isIntersecting === true || document.getSelection()?.containsNode(element, true) === true;
        setNearness((was) => {
          if (was.isNear === isNear) return was;
          return { isNear, height: was.isNear ? (entry?.boundingClientRect.height ?? null) : was.height };
        });
      },
      { root: scrollerOf(element), rootMargin: '100%' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isAlways]);
  return isAlways ? { isNear: true, height: null } : nearness;
}

function scrollerOf(element: Element): Element | null {
  for (let above = element.parentElement; above; above = above.parentElement)
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above;
  return null;
}
