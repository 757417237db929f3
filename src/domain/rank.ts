import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Ranks are strings in code-unit order; ties are broken by id. Past this length a run of ranks is made anew (F30). */
export const LONGEST_RANK = 64;

export interface Ranked {
  readonly id: string;
  readonly rank: string;
}

export const compareRanked = (a: Ranked, b: Ranked): number =>
  a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** A rank strictly between two; null is the open end. */
export const rankBetween = (before: string | null, after: string | null): string => generateKeyBetween(before, after);

/** `count` ranks in order, strictly between two. */
export const ranksBetween = (before: string | null, after: string | null, count: number): readonly string[] =>
  generateNKeysBetween(before, after, count);
