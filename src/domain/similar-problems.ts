import type { Board } from './board.ts';
import type { BoardId } from './id.ts';
import type { Problem } from './problem.ts';
import { Table } from './table.ts';

/** What a likeness is told by. */
export type TitledProblem = Pick<Problem, 'id' | 'title' | 'stage'>;

/** Some titles, ready to be compared: each as its pairs of neighbouring characters, a number of 16 bits a pair, each once. */
export interface TitleIndex {
  readonly problems: readonly TitledProblem[];
  readonly pairs: readonly Uint16Array[];
}

/** The titles of another board, with what it is called by. */
export interface TitlesOfBoard {
  readonly boardId: BoardId;
  readonly year: number;
  readonly titles: readonly TitleIndex[];
}

export interface SimilarProblem {
  readonly problem: TitledProblem;
  /** How much of the shorter of the two the other has (0 … 1): half a sentence is found in the whole one. */
  readonly score: number;
  /** How much of both together is common (Jaccard index, 0 … 1). */
  readonly likeness: number;
}

/** Below this score nothing is worth a look. */
const WORTH = 0.6;

/** Of fewer pairs than this a text is like others by chance. */
const FEWEST = 4;

export function titlesToIndex(problems: Iterable<TitledProblem>): TitleIndex {
  const all = [...problems];
  return { problems: all, pairs: all.map(readTitle) };
}

/** The pairs of its title; read once. Ten thousand are best read some at a time, before they are asked for. */
export function readTitle(problem: TitledProblem): Uint16Array {
  const known = PAIRS.get(problem);
  if (known) return known;
  const pairs = pairsOf(problem.title);
  PAIRS.set(problem, pairs);
  return pairs;
}

const PAIRS = new WeakMap<TitledProblem, Uint16Array>();

/** The titles of a board; those of cards that have not changed are not read again. */
export const titlesOf = (board: Board): readonly TitleIndex[] => Table.partsOf(board.problems, READ, titlesToIndex);

const READ = new WeakMap<ReadonlyMap<string, Problem>, TitleIndex>();

/**
 * Problems whose titles are like the text, the most like first, `most` at most. Cost grows with the characters of all titles
 * (300,000 take about a millisecond): it may be asked on every key.
 */
export function similarTo(text: string, indexes: readonly TitleIndex[], most: number): readonly SimilarProblem[] {
  const own = pairsOf(text);
  if (own.length < FEWEST) return [];
  const isOwn = new Uint8Array(0x10000);
  for (const pair of own) isOwn[pair] = 1;
  const found = indexes.flatMap(({ problems, pairs }) =>
    problems.flatMap((problem, at): readonly SimilarProblem[] => {
      const others = pairs[at] ?? NO_PAIRS;
      if (others.length < FEWEST) return [];
      let shared = 0;
      for (const pair of others) shared += isOwn[pair] ?? 0;
      const score = shared / Math.min(own.length, others.length);
      return score < WORTH ? [] : [{ problem, score, likeness: shared / (own.length + others.length - shared) }];
    }),
  );
  return found.sort((a, b) => b.score + b.likeness - a.score - a.likeness).slice(0, most);
}

const NO_PAIRS = new Uint16Array();

/** Punctuation, spaces and full width make no difference. */
function pairsOf(text: string): Uint16Array {
  const words = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const pairs = new Set<number>();
  for (let at = 1; at < words.length; at += 1)
    pairs.add((words.charCodeAt(at - 1) * 40503 + words.charCodeAt(at)) & 0xffff);
  return Uint16Array.from(pairs);
}
