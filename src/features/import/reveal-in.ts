/**
 * Scrolls the box alone, never the page around it: what is being pressed must not move away from under the pointer. What is far
 * off comes to the upper part of the box, with what stands before it.
 */
export function revealIn(box: Element, element: Element): void {
  const outer = box.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const above = outer.top + MARGIN - inner.top;
  const below = inner.bottom - (outer.bottom - MARGIN);
  if (Math.max(above, below) > outer.height / 2) box.scrollTop += inner.top - outer.top - outer.height / 4;
  else if (above > 0) box.scrollTop -= above;
  else if (below > 0) box.scrollTop += Math.min(below, -above);
}

/** px kept free above and below. */
const MARGIN = 40;
