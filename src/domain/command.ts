import type { BoardSettings } from './board-settings.ts';
import type { NewCategory } from './category.ts';
import type { TextRange } from './import-draft.ts';
import type { Day } from './day.ts';
import type { Deadline } from './deadline.ts';
import type { Evidence, NewEvidence, Note, Reopening } from './dossier.ts';
import type {
  AdjustmentId,
  BoardId,
  CategoryId,
  CommandId,
  MeasureId,
  NoteId,
  ProblemId,
  SnapshotId,
  SourceId,
  WindowId,
} from './id.ts';
import type { AnswerLastYear, CarryOver } from './last-year-commands.ts';
import type { MeasureField, NewMeasure } from './measure.ts';
import type { NewProblem, ProblemField } from './problem.ts';
import type { Rule } from './rules.ts';
import type { SavedTemplate } from './saved-template.ts';
import type { SavedView } from './saved-view.ts';
import type { NewSnapshot } from './snapshot.ts';
import type { Stage } from './stage.ts';

/** What a person can mean. Every new id is in the command, so that deciding it twice makes the same records. */
export type Command =
  | CreateBoard
  | EditBoard
  | ArchiveBoard
  | MuteCheck
  | SetBoard
  | SaveView
  | DeleteView
  | SaveTemplate
  | DeleteTemplate
  | RenamePerson
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
  | CorrectDeadline
  | CorrectCompletion
  | AdjustDeadline
  | AddNote
  | WithdrawNote
  | AddEvidence
  | EditEvidence
  | RemoveEvidence
  | AddMeasure
  | EditMeasure
  | TickMeasure
  | DeleteMeasure
  | PairMeasure
  | UnpairMeasure
  | AdoptDraft
  | CarryOver
  | AnswerLastYear
  | TakeSnapshot
  | DeleteSnapshot
  | Together
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

/** How the board is kept: only what is to be otherwise. */
export interface SetBoard {
  readonly type: 'set-board';
  readonly to: Partial<BoardSettings>;
}

/** A view kept under its id, new or in place of what it was. */
export interface SaveView {
  readonly type: 'save-view';
  readonly view: SavedView;
}

/** `view` as the person saw it. */
export interface DeleteView {
  readonly type: 'delete-view';
  readonly view: Pick<SavedView, 'id' | 'name'>;
}

/** A template kept under its id, new or in place of what it was. */
export interface SaveTemplate {
  readonly type: 'save-template';
  readonly template: SavedTemplate;
}

/** `template` as the person saw it. */
export interface DeleteTemplate {
  readonly type: 'delete-template';
  readonly template: Pick<SavedTemplate, 'id' | 'name'>;
}

/** Every one of these names becomes `to`, wherever the board says it: a slip mended, or two spellings of one person merged. */
export interface RenamePerson {
  readonly type: 'rename-person';
  readonly from: readonly string[];
  readonly to: string;
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
  /** How `deadlineText` is to be read, where the person set the reading right. */
  readonly deadline?: Deadline | null;
  readonly measure?: NewMeasure;
  /** Measures of the board that serve this problem too, from now on. */
  readonly pairWith?: readonly MeasureId[];
  readonly doneMeasures?: readonly MeasureId[];
  /** Why a measure stays open though the problem is closed. */
  readonly openReasons?: Readonly<Record<MeasureId, string>>;
  readonly result?: string;
  readonly acceptedBy?: string;
  readonly acceptedOn?: string;
  /** The day it was closed, where that was before today. */
  readonly completedOn?: Day;
  readonly evidence?: NewEvidence;
  /** Why it goes back, kept as a note under this id. */
  readonly reason?: { readonly id: NoteId; readonly text: string };
  /** Why a closed problem is worked on again; null: it was closed by mistake, and no new round begins. */
  readonly reopening?: Reopening | null;
}

export interface DeleteProblem {
  readonly type: 'delete-problem';
  readonly id: ProblemId;
}

/** Whose time limit: a problem's own, or one measure's. */
export type DeadlineOf =
  | { readonly kind: 'problem'; readonly id: ProblemId }
  | { readonly kind: 'measure'; readonly id: MeasureId };

/** The reading of a time limit set right by hand; its text stays. */
export interface CorrectDeadline {
  readonly type: 'correct-deadline';
  readonly of: DeadlineOf;
  readonly from: Deadline | null;
  readonly to: Deadline | null;
}

/** 完成日期 set right: the card came to 已完成 later than the work was done. `from` as the person saw it. */
export interface CorrectCompletion {
  readonly type: 'correct-completion';
  readonly id: ProblemId;
  readonly from: Day;
  readonly to: Day;
}

/** 时限调整 (申请延期): the text changes and old → new is kept with the reason. */
export interface AdjustDeadline {
  readonly type: 'adjust-deadline';
  readonly of: DeadlineOf;
  readonly id: AdjustmentId;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** 整改进展. */
export interface AddNote {
  readonly type: 'add-note';
  readonly id: NoteId;
  readonly problemId: ProblemId;
  readonly on: Day;
  readonly text: string;
}

/** `notedOn` is the day of the last note that still stands; '' where none does. */
export interface WithdrawNote {
  readonly type: 'withdraw-note';
  readonly note: Note;
  readonly notedOn: Day;
}

export interface AddEvidence {
  readonly type: 'add-evidence';
  readonly evidence: NewEvidence;
}

/** `from` as the person saw it. */
export interface EditEvidence {
  readonly type: 'edit-evidence';
  readonly from: Evidence;
  readonly to: NewEvidence;
}

export interface RemoveEvidence {
  readonly type: 'remove-evidence';
  readonly evidence: Evidence;
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
  /** The text itself where not said. */
  readonly field?: MeasureField;
  readonly from: string;
  readonly to: string;
}

export interface TickMeasure {
  readonly type: 'tick-measure';
  readonly id: MeasureId;
  readonly done: boolean;
  /** The day it was done; today where not said. */
  readonly on?: Day;
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

/** Several commands as one step: one entry, one Ctrl+Z. None of them is itself several, or an Undo. */
export interface Together {
  readonly type: 'together';
  readonly commands: readonly Exclude<Command, { readonly type: 'together' | 'undo' | 'create-board' }>[];
}

/** Take back the entry with this seq. Taking back an Undo is a redo. */
export interface Undo {
  readonly type: 'undo';
  readonly seq: number;
}
