import type { BoardId, ProblemId } from './id.ts';

/** A problem that was closed on the board of an earlier year. */
export interface ClosedTitle {
  readonly boardId: BoardId;
  readonly problemId: ProblemId;
  readonly year: number;
  readonly title: string;
}

/** Closed titles by their pairs of neighbouring characters; filled piece by piece, so that nobody waits for it. */
export interface ClosedIndex {
  readonly titles: ClosedTitle[];
  readonly byPair: Map<string, number[]>;
  /** By the words alone; of equals the latest year's. */
  readonly byWords: Map<string, ClosedTitle>;
}

export const emptyClosedIndex = (): ClosedIndex => ({ titles: [], byPair: new Map(), byWords: new Map() });

/** From this share of common pairs on (Jaccard index, 0 … 1) a problem is much like a closed one. */
const ALIKE = 0.6;

/** Shorter titles, in characters, are alike by chance. */
const SHORTEST = 6;

/** Pairs that stand in more titles than this tell nothing apart: nobody is looked for by them. */
const COMMON = 400;

/** So many of the likeliest are looked at closely. */
const LOOKED_AT = 12;

export function addClosed(index: ClosedIndex, closed: ClosedTitle): void {
  const words = wordsOf(closed.title);
  if (words.length < SHORTEST) return;
  const at = index.titles.push(closed) - 1;
  const known = index.byWords.get(words.join(''));
  if (!known || known.year < closed.year) index.byWords.set(words.join(''), closed);
  for (const pair of pairsOf(words)) {
    const holders = index.byPair.get(pair);
    if (!holders) index.byPair.set(pair, [at]);
    else if (holders.length <= COMMON) holders.push(at);
  }
}

/** 曾整改: the closed problem that this title is most like; null where none is much like it. Cost grows with the title, not with the index. */
export function closedLike(title: string, index: ClosedIndex): ClosedTitle | null {
  const words = wordsOf(title);
  if (words.length < SHORTEST) return null;
  const same = index.byWords.get(words.join(''));
  if (same) return same;
  const pairs = pairsOf(words);
  const shared = new Map<number, number>();
  for (const pair of pairs) {
    const holders = index.byPair.get(pair) ?? [];
    if (holders.length <= COMMON) for (const at of holders) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  const likeliest = [...shared].sort(([, a], [, b]) => b - a).slice(0, LOOKED_AT);
  const likened = likeliest.flatMap(([at]) => {
    const closed = index.titles[at];
    const share = closed ? shareOf(pairs, pairsOf(wordsOf(closed.title))) : 0;
    return closed && share >= ALIKE ? [{ closed, share }] : [];
  });
  return likened.sort((a, b) => b.share - a.share || b.closed.year - a.closed.year)[0]?.closed ?? null;
}

function shareOf(own: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of own) if (others.has(pair)) shared += 1;
  return shared / (own.size + others.size - shared);
}

/** Punctuation, spaces and full width make no difference. */
const wordsOf = (title: string): readonly string[] => [...title.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')];

const pairsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.slice(1).map((character, at) => (words[at] ?? '') + character));
