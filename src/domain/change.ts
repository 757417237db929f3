import type { Board, BoardRecord } from './board.ts';
import { compareRanked } from './rank.ts';
import type { Stage } from './stage.ts';

/** What a command does to the records of one board: a value that is applied, written, kept, inverted, explained. */
export interface Change {
  readonly added: readonly BoardRecord[];
  readonly updated: readonly (readonly [from: BoardRecord, to: BoardRecord])[];
  readonly removed: readonly BoardRecord[];
}

export const NO_CHANGE: Change = { added: [], updated: [], removed: [] };

export const isNoChange = (change: Change): boolean =>
  change.added.length === 0 && change.updated.length === 0 && change.removed.length === 0;

/** The change that undoes this one. Law: apply(invert(c), apply(c, b)) = b, up to rev. */
export const invertChange = (change: Change): Change => ({
  added: change.removed,
  updated: change.updated.map(([from, to]) => [to, from] as const),
  removed: change.added,
});

/** The board after the change. Copies only what it touches; an updated record's rev is one more than the stored one's. */
export function applyChange(change: Change, board: Board): Board {
  const draft = new BoardDraft(board);
  for (const record of change.removed) draft.remove(record);
  for (const record of change.added) draft.put(record);
  for (const [from, to] of change.updated) {
    const current = draft.current(from);
    draft.put({ ...to, rev: (current ?? from).rev + 1 });
  }
  return draft.board();
}

/** The board's Maps, copied the first time each is written. */
class BoardDraft {
  readonly #from: Board;
  readonly #maps: { -readonly [K in MapName]?: Map<string, BoardRecord> } = {};
  #about: Board['about'];
  #order: Record<Stage, readonly string[]>;
  readonly #ownOrder = new Set<Stage>();
  #byProblem: Map<string, readonly string[]> | null = null;
  #byMeasure: Map<string, readonly string[]> | null = null;

  constructor(board: Board) {
    this.#from = board;
    this.#about = board.about;
    this.#order = { ...board.problemsByStage };
  }

  current(record: BoardRecord): BoardRecord | undefined {
    if (record.kind === 'about') return this.#about ?? undefined;
    const name = MAP_OF[record.kind];
    return (this.#maps[name] ?? this.#from[name]).get(record.id);
  }

  put(record: BoardRecord): void {
    if (record.kind === 'about') {
      this.#about = record;
      return;
    }
    const before = this.current(record);
    this.#map(MAP_OF[record.kind]).set(record.id, record);
    if (record.kind === 'problem') this.#place(before?.kind === 'problem' ? before : null, record);
    if (record.kind === 'pair' && !before) this.#link(record.problemId, record.measureId);
  }

  remove(record: BoardRecord): void {
    if (record.kind === 'about') {
      this.#about = null;
      return;
    }
    const before = this.current(record);
    this.#map(MAP_OF[record.kind]).delete(record.id);
    if (before?.kind === 'problem') this.#place(before, null);
    if (before?.kind === 'pair') this.#unlink(before.problemId, before.measureId);
  }

  board(): Board {
    return {
      ...this.#from,
      ...(this.#maps as Partial<Board>),
      about: this.#about,
      problemsByStage: this.#order,
      measuresByProblem: this.#byProblem ?? this.#from.measuresByProblem,
      problemsByMeasure: this.#byMeasure ?? this.#from.problemsByMeasure,
    };
  }

  #map(name: MapName): Map<string, BoardRecord> {
    return (this.#maps[name] ??= new Map<string, BoardRecord>(this.#from[name]));
  }

  #place(before: Placed | null, after: Placed | null): void {
    if (before && after && before.stage === after.stage && before.rank === after.rank) return;
    if (before) {
      const ids = this.#stage(before.stage);
      const at = ids.indexOf(before.id);
      if (at >= 0) ids.splice(at, 1);
    }
    if (after) {
      const ids = this.#stage(after.stage);
      ids.splice(this.#slot(ids, after), 0, after.id);
    }
  }

  /** Where a placed problem belongs among ids already in order (binary search). */
  #slot(ids: readonly string[], placed: Placed): number {
    const problems = this.#maps.problems ?? this.#from.problems;
    let low = 0;
    let high = ids.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = problems.get(ids[middle] ?? '');
      if (other?.kind === 'problem' && compareRanked(other, placed) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #stage(stage: Stage): string[] {
    if (!this.#ownOrder.has(stage)) {
      this.#ownOrder.add(stage);
      this.#order[stage] = [...this.#order[stage]];
    }
    return this.#order[stage] as string[];
  }

  #link(problemId: string, measureId: string): void {
    const { byProblem, byMeasure } = this.#links();
    byProblem.set(problemId, [...(byProblem.get(problemId) ?? []), measureId]);
    byMeasure.set(measureId, [...(byMeasure.get(measureId) ?? []), problemId]);
  }

  #unlink(problemId: string, measureId: string): void {
    const { byProblem, byMeasure } = this.#links();
    without(byProblem, problemId, measureId);
    without(byMeasure, measureId, problemId);
  }

  #links(): { byProblem: Map<string, readonly string[]>; byMeasure: Map<string, readonly string[]> } {
    this.#byProblem ??= new Map(this.#from.measuresByProblem);
    this.#byMeasure ??= new Map(this.#from.problemsByMeasure);
    return { byProblem: this.#byProblem, byMeasure: this.#byMeasure };
  }
}

const MAP_OF = {
  category: 'categories',
  problem: 'problems',
  measure: 'measures',
  pair: 'pairs',
  source: 'sources',
} as const satisfies Record<Exclude<BoardRecord['kind'], 'about'>, keyof Board>;

type MapName = (typeof MAP_OF)[keyof typeof MAP_OF];

interface Placed {
  readonly id: string;
  readonly stage: Stage;
  readonly rank: string;
}

function without(index: Map<string, readonly string[]>, key: string, gone: string): void {
  const rest = (index.get(key) ?? []).filter((id) => id !== gone);
  if (rest.length === 0) index.delete(key);
  else index.set(key, rest);
}

/** The board that holds exactly these records (a store's rows, a replayed ledger's end): bulk, one sort a stage. */
export function recordsToBoard(empty: Board, records: readonly BoardRecord[]): Board {
  const board = applyChange({ ...NO_CHANGE, added: records.filter((record) => record.kind !== 'problem') }, empty);
  const problems = records.flatMap((record) => (record.kind === 'problem' ? [record] : [])).sort(compareRanked);
  const order: Record<Stage, string[]> = { identified: [], rectifying: [], completed: [] };
  for (const problem of problems) order[problem.stage].push(problem.id);
  const all = new Map(problems.map((problem) => [problem.id, problem]));
  return { ...board, problems: all, problemsByStage: order };
}
