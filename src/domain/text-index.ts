/**
 * Texts by their pairs of neighbouring characters, each with what it stands for: finds those that are much like another text without
 * comparing all with all. Filled piece by piece where nobody is to wait for it.
 */
export interface TextIndex<T> {
  readonly texts: { readonly words: string; readonly of: T }[];
  readonly byPair: Map<string, number[]>;
  /** By the words alone: texts that say the same are found however many say it. */
  readonly byWords: Map<string, number[]>;
}

export const emptyTextIndex = <T>(): TextIndex<T> => ({ texts: [], byPair: new Map(), byWords: new Map() });

/** From this share of common pairs on (Jaccard index, 0 … 1) a text is much like another. */
const ALIKE = 0.6;

/** Shorter texts, in characters, are alike by chance. */
const SHORTEST = 6;

/** Pairs that stand in more texts than this tell nothing apart: nobody is looked for by them. */
const COMMON = 400;

/** So many of the likeliest are looked at closely. */
const LOOKED_AT = 12;

export function addText<T>(index: TextIndex<T>, text: string, of: T): void {
  const words = wordsOf(text);
  if (words.length < SHORTEST) return;
  const at = index.texts.push({ words, of }) - 1;
  push(index.byWords, words, at);
  for (const pair of pairsOf(words)) if ((index.byPair.get(pair)?.length ?? 0) <= COMMON) push(index.byPair, pair, at);
}

/** What is much like the text, the likest first and of equals the last added, twelve at most. Cost grows with the text, not with the index. */
export function textsLike<T>(index: TextIndex<T>, text: string): readonly T[] {
  const words = wordsOf(text);
  if (words.length < SHORTEST) return [];
  const own = pairsOf(words);
  const shared = new Map<number, number>();
  for (const pair of own) {
    const holders = index.byPair.get(pair) ?? [];
    if (holders.length <= COMMON) for (const at of holders) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  const likeliest = [...shared].sort(([, a], [, b]) => b - a).slice(0, LOOKED_AT);
  const same = (index.byWords.get(words) ?? []).slice(-LOOKED_AT);
  return [...new Set([...same, ...likeliest.map(([at]) => at)])]
    .map((at) => ({ at, share: shareOf(own, pairsOf(index.texts[at]?.words ?? '')) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share || b.at - a.at)
    .slice(0, LOOKED_AT)
    .flatMap(({ at }) => index.texts[at]?.of ?? []);
}

/** Pairs of texts that are nearly the same, by what they stand for: each once, the earlier first; of each text those with the twelve likest before it. */
export function nearlySame<T>(
  texts: Iterable<{ readonly of: T; readonly text: string }>,
): readonly (readonly [T, T])[] {
  const index = emptyTextIndex<T>();
  return [...texts].flatMap(({ of, text }) => {
    const earlier = textsLike(index, text).map((one) => [one, of] as const);
    addText(index, text, of);
    return earlier;
  });
}

function push(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}

function shareOf(own: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of own) if (others.has(pair)) shared += 1;
  return shared / (own.size + others.size - shared);
}

/** Punctuation, spaces and full width make no difference. */
const wordsOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

function pairsOf(words: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < words.length; at += 1) pairs.add(words.slice(at - 1, at + 1));
  return pairs;
}
