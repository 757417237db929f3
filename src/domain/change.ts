import type { Board, BoardRecord } from './board.ts';
import { isDossierRecord } from './dossier.ts';
import type { DossierRecord } from './dossier.ts';
import { compareRanked } from './rank.ts';
import type { Stage } from './stage.ts';
import { Table } from './table.ts';

/** What a change can touch: the board itself, and what its cards' dossiers hold. */
export type ChangeRecord = BoardRecord | DossierRecord;

/** What a command does to the records of one board: a value that is applied, written, kept, inverted, explained. */
export interface Change {
  readonly added: readonly ChangeRecord[];
  readonly updated: readonly (readonly [from: ChangeRecord, to: ChangeRecord])[];
  readonly removed: readonly ChangeRecord[];
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

/** The board after the change; what a dossier holds is none of its business. Copies only what it touches; an updated record's rev is one more than the stored one's. */
export function applyChange(change: Change, board: Board): Board {
  const draft = new BoardDraft(board);
  for (const record of change.removed) if (!isDossierRecord(record)) draft.remove(record);
  for (const record of change.added) if (!isDossierRecord(record)) draft.put(record);
  for (const [from, to] of change.updated) {
    if (isDossierRecord(from) || isDossierRecord(to)) continue;
    const current = draft.current(from);
    draft.put({ ...to, rev: (current ?? from).rev + 1 });
  }
  return draft.board();
}

/** What a change writes, gathered per Map and laid over the board at the end. */
class BoardDraft {
  readonly #from: Board;
  readonly #writes = new Map<MapName, Map<string, BoardRecord | undefined>>();
  #about: Board['about'];
  #order: Record<Stage, readonly string[]>;
  readonly #ownOrder = new Set<Stage>();
  readonly #byProblem = new Map<string, readonly string[] | undefined>();
  readonly #byMeasure = new Map<string, readonly string[] | undefined>();

  constructor(board: Board) {
    this.#from = board;
    this.#about = board.about;
    this.#order = { ...board.problemsByStage };
  }

  current(record: BoardRecord): BoardRecord | undefined {
    return record.kind === 'about' ? (this.#about ?? undefined) : this.#get(MAP_OF[record.kind], record.id);
  }

  put(record: BoardRecord): void {
    if (record.kind === 'about') {
      this.#about = record;
      return;
    }
    const before = this.current(record);
    this.#write(MAP_OF[record.kind], record.id, record);
    if (record.kind === 'problem') this.#place(before?.kind === 'problem' ? before : null, record);
    if (record.kind === 'pair' && !before) this.#link(record.problemId, record.measureId);
  }

  remove(record: BoardRecord): void {
    if (record.kind === 'about') {
      this.#about = null;
      return;
    }
    const before = this.current(record);
    this.#write(MAP_OF[record.kind], record.id, undefined);
    if (before?.kind === 'problem') this.#place(before, null);
    if (before?.kind === 'pair') this.#unlink(before.problemId, before.measureId);
  }

  board(): Board {
    const maps = [...this.#writes].map(
      ([name, writes]) => [name, Table.from<BoardRecord>(this.#from[name]).with(writes)] as const,
    );
    const written = Object.fromEntries(maps) as Partial<Board>;
    return {
      ...this.#from,
      ...written,
      lastMeasureRank: written.measures ? this.#lastMeasureRank(written.measures) : this.#from.lastMeasureRank,
      about: this.#about,
      problemsByStage: this.#order,
      measuresByProblem: laidOver(this.#from.measuresByProblem, this.#byProblem),
      problemsByMeasure: laidOver(this.#from.problemsByMeasure, this.#byMeasure),
    };
  }

  /** Looks through all measures only when the last one itself went or moved. */
  #lastMeasureRank(measures: Board['measures']): string | null {
    const { lastMeasureRank: last } = this.#from;
    const written = [...(this.#writes.get('measures') ?? [])];
    const isLastTouched = written.some(
      ([id]) => this.#from.measures.get(id)?.rank === last && measures.get(id)?.rank !== last,
    );
    const looked = isLastTouched ? [...measures.values()] : written.flatMap(([id]) => measures.get(id) ?? []);
    return looked.reduce(
      (high: string | null, { rank }) => (high === null || rank > high ? rank : high),
      isLastTouched ? null : last,
    );
  }

  #get(name: MapName, id: string): BoardRecord | undefined {
    const writes = this.#writes.get(name);
    return writes?.has(id) ? writes.get(id) : this.#from[name].get(id);
  }

  #write(name: MapName, id: string, record: BoardRecord | undefined): void {
    const writes = this.#writes.get(name) ?? new Map<string, BoardRecord | undefined>();
    this.#writes.set(name, writes.set(id, record));
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
    let low = 0;
    let high = ids.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#get('problems', ids[middle] ?? '');
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
    // `concat` takes the room it needs; a spread keeps room for sixteen more, in every one of 40,000 lists.
    this.#byProblem.set(problemId, this.#linked('measuresByProblem', problemId).concat(measureId));
    this.#byMeasure.set(measureId, this.#linked('problemsByMeasure', measureId).concat(problemId));
  }

  #unlink(problemId: string, measureId: string): void {
    this.#byProblem.set(problemId, without(this.#linked('measuresByProblem', problemId), measureId));
    this.#byMeasure.set(measureId, without(this.#linked('problemsByMeasure', measureId), problemId));
  }

  #linked(index: 'measuresByProblem' | 'problemsByMeasure', id: string): readonly string[] {
    const written = index === 'measuresByProblem' ? this.#byProblem : this.#byMeasure;
    return (written.has(id) ? written.get(id) : this.#from[index].get(id)) ?? [];
  }
}

const laidOver = <V>(map: ReadonlyMap<string, V>, writes: ReadonlyMap<string, V | undefined>): ReadonlyMap<string, V> =>
  writes.size === 0 ? map : Table.from(map).with(writes);

const MAP_OF = {
  category: 'categories',
  problem: 'problems',
  measure: 'measures',
  pair: 'pairs',
  source: 'sources',
  snapshot: 'snapshots',
  'last-year-item': 'lastYearItems',
} as const satisfies Record<Exclude<BoardRecord['kind'], 'about'>, keyof Board>;

type MapName = (typeof MAP_OF)[keyof typeof MAP_OF];

interface Placed {
  readonly id: string;
  readonly stage: Stage;
  readonly rank: string;
}

/** The ids without one; undefined where none is left, so that an index holds no empty entries. */
function without(ids: readonly string[], gone: string): readonly string[] | undefined {
  const rest = ids.filter((id) => id !== gone);
  return rest.length === 0 ? undefined : rest;
}

/** The board that holds exactly these records (a store's rows, a replayed ledger's end): bulk, one sort a stage. */
export function recordsToBoard(empty: Board, records: readonly BoardRecord[]): Board {
  const board = applyChange({ ...NO_CHANGE, added: records.filter((record) => record.kind !== 'problem') }, empty);
  const problems = records.flatMap((record) => (record.kind === 'problem' ? [record] : [])).sort(compareRanked);
  const order: Record<Stage, string[]> = { identified: [], rectifying: [], completed: [] };
  for (const problem of problems) order[problem.stage].push(problem.id);
  const all = Table.from(new Map(problems.map((problem) => [problem.id, problem])));
  return { ...board, problems: all, problemsByStage: order };
}
