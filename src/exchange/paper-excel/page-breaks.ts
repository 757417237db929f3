import type { Band } from './sheet-plan.ts';

/**
 * Before which bands a page must end by hand: bands that belong together, a heading and the row below it, of which the last would
 * stand on the next page, go there all of them. Everywhere else Excel ends the pages itself, between rows.
 */
export function pageBreaks(bands: readonly Band[], headBand: number, pageHeight: number): readonly number[] {
  const headHeight = bands[headBand]?.height ?? 0;
  const breaks: number[] = [];
  let used = 0;
  for (const [at, band] of bands.entries()) {
    const isFirst = bands[at - 1]?.keepsNext !== true;
    const wanted = isFirst ? heightTogether(bands, at) : band.height;
    const isOver = used + wanted > pageHeight && headHeight + wanted <= pageHeight;
    if (at > headBand + 1 && isOver) {
      if (isFirst && band.keepsNext) breaks.push(at);
      used = headHeight;
    }
    used += band.height;
    while (used > pageHeight) used -= pageHeight - headHeight;
  }
  return breaks.slice(0, MOST_BREAKS);
}

/** Of the bands from this one on that belong together. */
function heightTogether(bands: readonly Band[], from: number): number {
  let height = 0;
  for (let at = from; at < bands.length; at += 1) {
    height += bands[at]?.height ?? 0;
    if (!bands[at]?.keepsNext) break;
  }
  return height;
}

/** Excel takes 1,023. */
const MOST_BREAKS = 1000;
