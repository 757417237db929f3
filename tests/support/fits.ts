import type { Page } from '@playwright/test';

/** Everything that does not fit the window. To be asked again until the screen has settled in its size. */
export const misfits = async (page: Page): Promise<string[]> => [
  ...(await sideways(page)).map((part) => `scrolls sideways: ${part}`),
  ...(await cutWords(page)).map((words) => `cut off: ${words}`),
  ...(await unreachable(page)).map((control) => `out of reach: ${control}`),
];

/** Words that stand where nobody can bring them into sight: beyond the window, or clipped without an ellipsis. */
const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement;
      if (!text.textContent?.trim() || !holder || holder.matches('textarea, option')) continue;
      if (!holder.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      if (isCut(range.getBoundingClientRect(), holder)) cut.push(text.textContent.trim().slice(0, 20));
    }
    return cut;

    function isCut(words: DOMRect, holder: Element): boolean {
      const free = { x: false, y: false };
      for (let around: Element | null = holder; around; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.clipPath !== 'none' || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none')
          return false;
        const box = around.getBoundingClientRect();
        if (style.position === 'fixed') return isBeyond(words, box, free) && isBeyond(words, windowBox(), free);
        if (style.overflowX !== 'visible' && isBeyond(words, box, { ...free, y: true }) && !scrolls(style.overflowX))
          return true;
        if (style.overflowY !== 'visible' && isBeyond(words, box, { ...free, x: true }) && !scrolls(style.overflowY))
          return true;
        free.x ||= scrolls(style.overflowX);
        free.y ||= scrolls(style.overflowY);
      }
      return isBeyond(words, windowBox(), { ...free, y: true });
    }

    function isBeyond(words: DOMRect, box: DOMRect, free: { x: boolean; y: boolean }): boolean {
      const sideways = words.left < box.left - 2 || words.right > box.right + 2;
      const upright = words.top < box.top - 3 || words.bottom > box.bottom + 3;
      return (sideways && !free.x) || (upright && !free.y);
    }

    function scrolls(overflow: string): boolean {
      return overflow === 'auto' || overflow === 'scroll';
    }

    function windowBox(): DOMRect {
      return new DOMRect(0, 0, innerWidth, innerHeight);
    }
  });

/** Buttons, links and fields that a click does not meet, even once they were scrolled to. */
const unreachable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls =
      'a[href], button, input, textarea, select, summary, [role="button"], [role="tab"], [role="option"]';
    return [...document.querySelectorAll<HTMLElement>(controls)].filter(isThere).filter(isMissed).map(toWords);

    function isThere(control: HTMLElement): boolean {
      const isOff = control.closest('[inert], [aria-hidden="true"], [disabled]') !== null;
      return !isOff && control.checkVisibility({ visibilityProperty: true }) && control.offsetWidth > 1;
    }

    function isMissed(control: HTMLElement): boolean {
      control.scrollIntoView({ block: 'center', inline: 'center' });
      const box = (control.closest('label') ?? control).getBoundingClientRect();
      const met = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 16));
      if (!met) return true;
      return !control.contains(met) && !met.contains(control) && met.closest('label') !== control.closest('label');
    }

    function toWords(control: HTMLElement): string {
      return control.getAttribute('aria-label') ?? (control.textContent.trim() || control.outerHTML.slice(0, 80));
    }
  });

/** What scrolls sideways and should not: the page, or a part of it that neither has a name of its own (a table of data may, WCAG 1.4.10) nor turns pages. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .filter((part) => part === document.documentElement || /auto|scroll/.test(getComputedStyle(part).overflowX))
      .filter((part) => !part.matches('[role="region"][aria-label], [role="grid"][aria-label], textarea'))
      .filter((part) => getComputedStyle(part).scrollSnapType === 'none' && part.clientWidth > 0)
      .map((part) => part.outerHTML.slice(0, 80)),
  );
