import type { NewCategory } from './category.ts';
import type { TextRange } from './import-draft.ts';
import type { Day } from './day.ts';
import type { BoardId, CategoryId, CommandId, MeasureId, ProblemId, SnapshotId, SourceId, WindowId } from './id.ts';
import type { NewMeasure } from './measure.ts';
import type { NewProblem, ProblemField } from './problem.ts';
import type { Rule } from './rules.ts';
import type { NewSnapshot } from './snapshot.ts';
import type { Stage } from './stage.ts';

/** What a person can mean. Every new id is in the command, so that deciding it twice makes the same records. */
export type Command =
  | CreateBoard
  | EditBoard
  | ArchiveBoard
  | MuteCheck
  | AddCategory
  | EditCategory
  | TintCategory
  | PlaceCategory
  | RemoveCategory
  | AddProblem
  | EditProblem
  | SetCategory
  | MoveProblem
  | DeleteProblem
  | AddMeasure
  | EditMeasure
  | TickMeasure
  | DeleteMeasure
  | PairMeasure
  | UnpairMeasure
  | AdoptDraft
  | TakeSnapshot
  | DeleteSnapshot
  | Undo;

/** A command with who, when and where it was given. `at` is epoch milliseconds, `today` the local civil day. */
export interface StampedCommand {
  readonly commandId: CommandId;
  readonly boardId: BoardId;
  readonly at: number;
  readonly today: Day;
  readonly actor: string;
  readonly origin: WindowId;
  readonly command: Command;
}

/** 冻结快照: of the board as it stood after `snapshot.seq`. */
export interface TakeSnapshot {
  readonly type: 'take-snapshot';
  readonly snapshot: NewSnapshot;
}

export interface DeleteSnapshot {
  readonly type: 'delete-snapshot';
  readonly id: SnapshotId;
}

/** A text field's edit: what the person saw and what they made of it. A field that moved on meanwhile is not overwritten. */
export interface TextEdit<Field extends string> {
  readonly field: Field;
  readonly from: string;
  readonly to: string;
}

export interface CreateBoard {
  readonly type: 'create-board';
  readonly name: string;
  readonly year: number;
  readonly unit: string;
  readonly categories: readonly NewCategory[];
}

export interface EditBoard {
  readonly type: 'edit-board';
  readonly edits: readonly TextEdit<'name' | 'unit'>[];
}

/** 归档: the board is kept and left alone; false brings it back. */
export interface ArchiveBoard {
  readonly type: 'archive-board';
  readonly archived: boolean;
}

/** A rule of the 体检 that this board does not want to hear of, or wants again. */
export interface MuteCheck {
  readonly type: 'mute-check';
  readonly rule: string;
  /** What the rule is called, for the history. */
  readonly label: string;
  readonly muted: boolean;
}

export interface AddCategory {
  readonly type: 'add-category';
  readonly category: NewCategory;
}

export interface EditCategory {
  readonly type: 'edit-category';
  readonly id: CategoryId;
  readonly edits: readonly TextEdit<'name' | 'shortName'>[];
}

export interface TintCategory {
  readonly type: 'tint-category';
  readonly id: CategoryId;
  readonly from: number;
  readonly to: number;
}

/** `after` names the category above, null the top. */
export interface PlaceCategory {
  readonly type: 'place-category';
  readonly id: CategoryId;
  readonly after: CategoryId | null;
}

/** Its problems go to another category, or to none. */
export interface RemoveCategory {
  readonly type: 'remove-category';
  readonly id: CategoryId;
  readonly to: CategoryId | null;
}

/** `after` names the neighbour above, null the top, 'end' the foot of the column. */
export type Place = ProblemId | null | 'end';

export interface AddProblem {
  readonly type: 'add-problem';
  readonly problem: NewProblem;
  readonly after: Place;
}

export interface EditProblem {
  readonly type: 'edit-problem';
  readonly id: ProblemId;
  readonly edits: readonly TextEdit<ProblemField>[];
}

export interface SetCategory {
  readonly type: 'set-category';
  readonly id: ProblemId;
  readonly from: CategoryId | null;
  readonly to: CategoryId | null;
}

/** `from` is the stage the person saw the card in; `after` the neighbour above, never an index or a rank (F26). */
export interface MoveProblem {
  readonly type: 'move-problem';
  readonly id: ProblemId;
  readonly from: Stage;
  readonly to: Stage;
  readonly after: Place;
  readonly answers?: MoveAnswers;
}

/** What the person filled in, and what they insisted on leaving open, when the move was asked about. */
export interface MoveAnswers {
  readonly waived: readonly Rule[];
  readonly owner?: string;
  readonly deadlineText?: string;
  readonly measure?: NewMeasure;
  readonly doneMeasures?: readonly MeasureId[];
}

export interface DeleteProblem {
  readonly type: 'delete-problem';
  readonly id: ProblemId;
}

export interface AddMeasure {
  readonly type: 'add-measure';
  readonly measure: NewMeasure;
  /** The problem it is made for, or null for a measure of its own. */
  readonly problemId: ProblemId | null;
}

export interface EditMeasure {
  readonly type: 'edit-measure';
  readonly id: MeasureId;
  readonly from: string;
  readonly to: string;
}

export interface TickMeasure {
  readonly type: 'tick-measure';
  readonly id: MeasureId;
  readonly done: boolean;
}

export interface DeleteMeasure {
  readonly type: 'delete-measure';
  readonly id: MeasureId;
}

export interface PairMeasure {
  readonly type: 'pair-measure';
  readonly problemId: ProblemId;
  readonly measureId: MeasureId;
}

export interface UnpairMeasure {
  readonly type: 'unpair-measure';
  readonly problemId: ProblemId;
  readonly measureId: MeasureId;
}

/** An import, whole: one entry of the ledger. Ranks follow the paper's order. */
export interface AdoptDraft {
  readonly type: 'adopt-draft';
  readonly source: {
    readonly id: SourceId;
    readonly name: string;
    readonly text: string;
    readonly mainWork: readonly TextRange[];
  };
  readonly categories: readonly NewCategory[];
  readonly problems: readonly NewProblem[];
  readonly measures: readonly NewMeasure[];
  readonly pairs: readonly { readonly problemId: ProblemId; readonly measureId: MeasureId }[];
}

/** Take back the entry with this seq. Taking back an Undo is a redo. */
export interface Undo {
  readonly type: 'undo';
  readonly seq: number;
}
