/** A text and whose it is. */
interface Told {
  readonly id: string;
  readonly text: string;
}

/** From this share of common pairs of characters on (Jaccard index, 0 … 1), two texts are nearly the same. */
const ALIKE = 0.6;

/** Pairs of characters that stand in more texts than this tell nothing apart. */
const COMMON = 200;

/** Shorter texts, in characters, are alike by chance. */
const SHORTEST = 6;

/** Pairs of texts that are nearly the same, each once, the earlier first; cost grows with the texts, not with their square. */
export function nearlySame(texts: readonly Told[]): readonly (readonly [string, string])[] {
  const pairs = texts.map(({ text }) => pairsOf(text));
  const byPair = new Map<string, number[]>();
  pairs.forEach((own, at) => {
    for (const pair of own) {
      const holders = byPair.get(pair);
      if (!holders) byPair.set(pair, [at]);
      else if (holders.length <= COMMON) holders.push(at);
    }
  });
  return texts.flatMap(({ id }, at) => {
    const common = new Map<number, number>();
    for (const pair of pairs[at] ?? []) {
      const holders = byPair.get(pair) ?? [];
      if (holders.length <= COMMON)
        for (const other of holders) if (other > at) common.set(other, (common.get(other) ?? 0) + 1);
    }
    return [...common].flatMap(([other, shared]) => {
      const all = (pairs[at]?.size ?? 0) + (pairs[other]?.size ?? 0) - shared;
      const otherId = texts[other]?.id;
      return otherId !== undefined && shared / all >= ALIKE ? [[id, otherId] as const] : [];
    });
  });
}

/** The pairs of neighbouring characters of what is words in a text; none of a text too short to compare. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = [...text.replace(/[^\p{L}\p{N}]/gu, '')];
  if (words.length < SHORTEST) return new Set();
  return new Set(words.slice(1).map((character, at) => (words[at] ?? '') + character));
}
