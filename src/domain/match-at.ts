/** What a sticky pattern finds at that very place, and where it ends. */
export interface MatchAt {
  readonly end: number;
  /** By name; a group that took no part is ''. */
  readonly part: (name: string) => string;
}

/** The pattern must be sticky (`y`): it may look behind, and finds nothing further on. */
export function matchAt(pattern: RegExp, text: string, at: number): MatchAt | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found && { end: at + found[0].length, part: (name) => found.groups?.[name] ?? '' };
}
