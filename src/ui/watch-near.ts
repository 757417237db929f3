/** Tells whenever an element comes in sight of what scrolls it, or within one such height of it, or leaves. Returns how to stop. */
export function watchNear(element: Element, tell: (entry: IntersectionObserverEntry) => void): () => void {
  const observer = new IntersectionObserver(([entry]) => entry && tell(entry), {
    root: scrollerOf(element),
    rootMargin: '100%',
  });
  observer.observe(element);
  return () => observer.disconnect();
}

function scrollerOf(element: Element): Element | null {
  for (let above = element.parentElement; above; above = above.parentElement)
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above;
  return null;
}
