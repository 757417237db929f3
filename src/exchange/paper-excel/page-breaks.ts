import type { Band } from './sheet-plan.ts';

/**
 * Before which bands a page must end by hand: a heading that would stand last on its page goes to the next one, with the row below
 * it. Everywhere else Excel ends the pages itself, between rows.
 */
export function pageBreaks(bands: readonly Band[], headBand: number, pageHeight: number): readonly number[] {
  const headHeight = bands[headBand]?.height ?? 0;
  const breaks: number[] = [];
  let used = 0;
  for (const [at, band] of bands.entries()) {
    const wanted = band.height + (band.isHeading ? (bands[at + 1]?.height ?? 0) : 0);
    const isOver = used + wanted > pageHeight && headHeight + wanted <= pageHeight;
    if (at > headBand + 1 && isOver) {
      if (band.isHeading) breaks.push(at);
      used = headHeight;
    }
    used += band.height;
    while (used > pageHeight) used -= pageHeight - headHeight;
  }
  return breaks.slice(0, MOST_BREAKS);
}

/** Excel takes 1,023. */
const MOST_BREAKS = 1000;
