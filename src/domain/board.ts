import type { BoardSettings } from './board-settings.ts';
import type { Category } from './category.ts';
import type { Day } from './day.ts';
import type { BoardId, CategoryId, LastYearItemId, MeasureId, PairId, ProblemId, SnapshotId, SourceId } from './id.ts';
import type { LastYearItem } from './last-year.ts';
import type { Measure, Pair } from './measure.ts';
import type { Problem } from './problem.ts';
import { compareRanked } from './rank.ts';
import type { SavedTemplate } from './saved-template.ts';
import type { SavedView } from './saved-view.ts';
import type { Snapshot } from './snapshot.ts';
import type { SourceText } from './source-text.ts';
import type { Stage } from './stage.ts';

/** What the board itself is: one record a board, its id the board's. */
export interface About {
  readonly kind: 'about';
  readonly id: BoardId;
  readonly rev: number;
  readonly name: string;
  /** The year reviewed. */
  readonly year: number;
  /** 填报单位; '' where not yet said. */
  readonly unit: string;
  readonly createdOn: Day;
  /** 归档 since; '' while the board is in use. */
  readonly archivedOn: Day;
  /** Rules of the 体检 that this board has switched off. */
  readonly mutedChecks: readonly string[];
  readonly settings: BoardSettings;
  /** 已存视图, in the order they were made. */
  readonly views: readonly SavedView[];
  /** 模板, in the order they were made. */
  readonly templates: readonly SavedTemplate[];
}

export type BoardRecord = About | Category | Problem | Measure | Pair | SourceText | Snapshot | LastYearItem;
export type RecordKind = BoardRecord['kind'];

/**
 * One board: a (persistent) map per record kind, in no order of its own, and what is derived from them and kept in step by `applyChange`:
 * the order of each stage, the measures of each problem, the problems of each measure, where the measures end.
 */
export interface Board {
  readonly id: BoardId;
  /** null before create-board. */
  readonly about: About | null;
  readonly categories: ReadonlyMap<CategoryId, Category>;
  readonly problems: ReadonlyMap<ProblemId, Problem>;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly pairs: ReadonlyMap<PairId, Pair>;
  readonly sources: ReadonlyMap<SourceId, SourceText>;
  readonly snapshots: ReadonlyMap<SnapshotId, Snapshot>;
  readonly lastYearItems: ReadonlyMap<LastYearItemId, LastYearItem>;
  readonly problemsByStage: Readonly<Record<Stage, readonly ProblemId[]>>;
  readonly measuresByProblem: ReadonlyMap<ProblemId, readonly MeasureId[]>;
  readonly problemsByMeasure: ReadonlyMap<MeasureId, readonly ProblemId[]>;
  /** The rank of the last measure in the paper's order; null where there is none. */
  readonly lastMeasureRank: string | null;
}

export const emptyBoard = (id: BoardId): Board => ({
  id,
  about: null,
  categories: new Map(),
  problems: new Map(),
  measures: new Map(),
  pairs: new Map(),
  sources: new Map(),
  snapshots: new Map(),
  lastYearItems: new Map(),
  problemsByStage: { identified: [], rectifying: [], completed: [] },
  measuresByProblem: new Map(),
  problemsByMeasure: new Map(),
  lastMeasureRank: null,
});

/** The record of this kind and id, or undefined. */
export function recordOf(board: Board, kind: RecordKind, id: string): BoardRecord | undefined {
  switch (kind) {
    case 'about':
      return board.about?.id === id ? board.about : undefined;
    case 'category':
      return board.categories.get(id);
    case 'problem':
      return board.problems.get(id);
    case 'measure':
      return board.measures.get(id);
    case 'pair':
      return board.pairs.get(id);
    case 'source':
      return board.sources.get(id);
    case 'snapshot':
      return board.snapshots.get(id);
    case 'last-year-item':
      return board.lastYearItems.get(id);
  }
}

/** Every record of the board, kind by kind. */
export const recordsOf = (board: Board): readonly BoardRecord[] => [
  ...(board.about ? [board.about] : []),
  ...board.categories.values(),
  ...board.problems.values(),
  ...board.measures.values(),
  ...board.pairs.values(),
  ...board.sources.values(),
  ...board.snapshots.values(),
  ...board.lastYearItems.values(),
];

/** Categories in their order. */
export const categoriesOf = (board: Board): readonly Category[] => [...board.categories.values()].sort(compareRanked);

/** All measures in the paper's order. */
export const measuresInOrder = (board: Board): readonly Measure[] => [...board.measures.values()].sort(compareRanked);

/** A problem's measures in the paper's order. */
export function measuresOf(board: Board, problemId: ProblemId): readonly Measure[] {
  const ids = board.measuresByProblem.get(problemId) ?? [];
  const found = ids.flatMap((id) => board.measures.get(id) ?? []);
  return found.sort(compareRanked);
}

/** A stage's problems in their order. */
export const problemsOf = (board: Board, stage: Stage): readonly Problem[] =>
  board.problemsByStage[stage].flatMap((id) => board.problems.get(id) ?? []);
