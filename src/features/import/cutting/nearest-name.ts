/** Which of the year's names a heading means: the same, or the one that shares most of its pairs of characters; null where none is near. */
export function nearestName(name: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let most = NEAR;
  for (const one of names) {
    const share = likeness(name, one);
    if (share <= most) continue;
    best = one;
    most = share;
  }
  return best;
}

const NEAR = 0.4;

/** 0 … 1: the part of the shorter one's character pairs that the longer one has too. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [inA, inB] = [charPairs(a), charPairs(b)];
  const shared = [...inA].filter((pair) => inB.has(pair)).length;
  return shared / Math.max(1, Math.min(inA.size, inB.size)) - Math.abs(a.length - b.length) / 1000;
}

const charPairs = (text: string): ReadonlySet<string> =>
  new Set([...text].slice(1).map((character, at) => `${[...text][at]}${character}`));
