/** Scrolls a long page on (1) or back (-1) by most of its height. false: there is no more of it that way. */
export function readOn(page: HTMLElement | null, way: 1 | -1): boolean {
  if (!page) return false;
  const rest = way === 1 ? page.scrollHeight - page.clientHeight - page.scrollTop : page.scrollTop;
  if (rest < 4) return false;
  page.scrollBy({ top: way * page.clientHeight * 0.85, behavior: 'instant' });
  return true;
}
