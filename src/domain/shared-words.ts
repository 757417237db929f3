/** Texts indexed by their pairs of characters, so that what two of them share is found without comparing all with all. */
export interface WordIndex {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly byPair: ReadonlyMap<string, readonly string[]>;
}

/** What joins words: a shared string does not begin, or end, with it. 化解 and 性质 are words, 化建设 and 性研究 are not. */
const JOINING_BEFORE = /^(?:[的了和与及也还而并或又很更等把被将]|性(?![质格])|化(?!解))+/;
const JOINING_AFTER = /[的了和与及也还而并或又很更等把被将对不]+$/;

/** Runs of Chinese characters: punctuation, digits, Latin letters and masks (XXX) end a run and are never shared words. */
const RUN = /[\u3007\u3400-\u4dbf\u4e00-\u9fff]{2,}/g;

export const textToRuns = (text: string): readonly string[] => text.match(RUN) ?? [];

/** Indexes texts by id. Cost grows with the characters once; build it anew only when a text changes. */
export function textsToWordIndex(texts: ReadonlyMap<string, string>): WordIndex {
  const runs = new Map<string, readonly string[]>();
  const byPair = new Map<string, string[]>();
  for (const [id, text] of texts) {
    const own = textToRuns(text);
    runs.set(id, own);
    for (const pair of pairsOf(own)) {
      const ids = byPair.get(pair);
      if (ids) ids.push(id);
      else byPair.set(pair, [id]);
    }
  }
  return { texts: runs, byPair };
}

/** In how many of the indexed texts this string stands. */
export function countTextsWith(index: WordIndex, word: string): number {
  let fewest: readonly string[] | undefined;
  for (const pair of pairsOf([word])) {
    const ids = index.byPair.get(pair) ?? [];
    if (!fewest || ids.length < fewest.length) fewest = ids;
  }
  return (fewest ?? []).filter((id) => (index.texts.get(id) ?? []).some((run) => run.includes(word))).length;
}

/**
 * What each other text shares with this one: by id, the maximal common strings (two characters or more, verbatim, without
 * joining characters at their ends), in the order this text has them. Maximal: none stands inside another of the same list.
 */
export function sharedWith(index: WordIndex, id: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const run of index.texts.get(id) ?? []) {
    const ends = new Map<string, number>();
    for (let at = 0; at + 2 <= run.length; at += 1)
      for (const other of index.byPair.get(run.slice(at, at + 2)) ?? []) {
        if (other === id) continue;
        const known = ends.get(other) ?? 0;
        const end = endOfLongest(run, at, Math.max(known, at + 2), index.texts.get(other) ?? []);
        if (end === known) continue;
        ends.set(other, end);
        found.set(other, [...(found.get(other) ?? []), run.slice(at, end)]);
      }
  }
  return new Map([...found].map(([other, words]) => [other, maximal(words.map(trimJoining))] as const));
}

/** Where the longest string from `at` that stands in one of the others ends, given that it reaches `end` at least. */
function endOfLongest(run: string, at: number, end: number, others: readonly string[]): number {
  let reach = end;
  while (reach < run.length && others.some((other) => other.includes(run.slice(at, reach + 1)))) reach += 1;
  return reach;
}

const trimJoining = (word: string): string => word.replace(JOINING_BEFORE, '').replace(JOINING_AFTER, '');

function maximal(words: readonly string[]): readonly string[] {
  const long = [...new Set(words)].filter((word) => word.length >= 2);
  return long.filter((word) => !long.some((other) => other !== word && other.includes(word)));
}

function pairsOf(runs: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const run of runs) for (let at = 0; at + 2 <= run.length; at += 1) pairs.add(run.slice(at, at + 2));
  return pairs;
}
