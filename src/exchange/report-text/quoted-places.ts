const QUOTES: readonly (readonly [string, string])[] = [
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
  ['‘', '’'],
];
/** A longer quotation is a slip: its closing mark was lost. */
const LONGEST_QUOTE = 60;

/** Offsets inside quotation marks that do close. */
export function quotedPlaces(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [open, close] of QUOTES) {
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      const ahead = text.slice(at + 1, at + 1 + LONGEST_QUOTE);
      const length = ahead.indexOf(close);
      const inner = ahead.slice(0, Math.max(0, length));
      if (length < 0 || inner.includes(open) || inner.includes('\n')) continue;
      for (let inside = at + 1; inside <= at + length; inside += 1) places.add(inside);
    }
  }
  return places;
}
