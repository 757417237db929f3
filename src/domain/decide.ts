import { DEFAULT_SETTINGS } from './board-settings.ts';
import type { About, Board } from './board.ts';
import { applyChange, NO_CHANGE } from './change.ts';
import type { Change } from './change.ts';
import type { Command, CreateBoard, MuteCheck, TextEdit, Together } from './command.ts';
import { composeChanges } from './compose-changes.ts';
import type { Day } from './day.ts';
import { decideCorrectCompletion } from './decide-completion.ts';
import { decideAdjustDeadline, decideCorrectDeadline } from './decide-deadline.ts';
import {
  decideAddEvidence,
  decideAddNote,
  decideEditEvidence,
  decideRemoveEvidence,
  decideWithdrawNote,
} from './decide-dossier.ts';
import { decideMove } from './decide-move.ts';
import { decideRenamePerson, decideSetBoard } from './decide-settings.ts';
import type { Dossier } from './dossier.ts';
import {
  decideAddCategory,
  decideEditCategory,
  decidePlaceCategory,
  decideRemoveCategory,
  decideTintCategory,
} from './decide-category.ts';
import { adoptDraft } from './decide-adopt.ts';
import { decideAnswerLastYear, decideCarryOver } from './decide-carry-over.ts';
import {
  decideAddMeasure,
  decideDeleteMeasure,
  decideEditMeasure,
  decidePair,
  decideTick,
  decideUnpair,
} from './decide-measure.ts';
import { decideAddProblem, decideDeleteProblem, decideEditProblem, decideSetCategory } from './decide-problem.ts';
import { decideDeleteSnapshot, decideTakeSnapshot } from './decide-snapshot.ts';
import { decideDeleteTemplate, decideSaveTemplate } from './decide-template.ts';
import { decideDeleteView, decideSaveView } from './decide-view.ts';
import { decideUndo } from './decide-undo.ts';
import { editText } from './edit-text.ts';
import type { LedgerEntry } from './ledger.ts';
import { ranksBetween } from './rank.ts';
import { refuse } from './rules.ts';
import type { Ask, Refusal } from './rules.ts';

/** What a command comes to: a change, an impossibility, or questions about what is missing. */
export type Decision =
  | { readonly type: 'change'; readonly change: Change }
  | Refusal
  | { readonly type: 'asks'; readonly asks: readonly Ask[] };

export interface DecideContext {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly today: Day;
  readonly actor: string;
  /** The ledger's entry of that seq, for Undo. */
  readonly entry: (seq: number) => LedgerEntry | undefined;
  /** What is stored of the subjects the command tells of (see dossierNeeds); null where it is not at hand, as in a rehearsal. */
  readonly dossier: Dossier | null;
}

/**
 * Decides a command on a board. Pure: run once on what the screen shows and once on stored truth in the transaction.
 * Law: every change it answers with keeps `audit(board) = []`.
 */
export function decide(board: Board, command: Command, context: DecideContext): Decision {
  if (command.type === 'create-board') return createBoard(board, command, context);
  if (!board.about) return refuse('no-board', '这块看板还没有建立，或已不在这里。');
  if (command.type === 'together') return decideTogether(board, command, context);
  return decideOne(board, board.about, command, context);
}

/** One after the other, each on what the ones before it have made; all of them or none. */
function decideTogether(board: Board, { commands }: Together, context: DecideContext): Decision {
  const changes: Change[] = [];
  const asks: Ask[] = [];
  let held = board;
  for (const command of commands) {
    const decision = decide(held, command, context);
    if (decision.type === 'refusal') return decision;
    if (decision.type === 'asks') asks.push(...decision.asks);
    else {
      changes.push(decision.change);
      held = applyChange(decision.change, held);
    }
  }
  return asks.length > 0 ? { type: 'asks', asks } : { type: 'change', change: composeChanges(changes) };
}

function decideOne(
  board: Board,
  about: About,
  command: Exclude<Command, CreateBoard | Together>,
  context: DecideContext,
): Decision {
  switch (command.type) {
    case 'edit-board':
      return editBoard(about, command.edits);
    case 'archive-board':
      return archiveBoard(about, command.archived, context.today);
    case 'mute-check':
      return muteCheck(about, command);
    case 'set-board':
      return decideSetBoard(board, command);
    case 'save-view':
      return decideSaveView(board, command);
    case 'delete-view':
      return decideDeleteView(board, command);
    case 'save-template':
      return decideSaveTemplate(board, command);
    case 'delete-template':
      return decideDeleteTemplate(board, command);
    case 'rename-person':
      return decideRenamePerson(board, command);
    case 'add-category':
      return decideAddCategory(board, command);
    case 'edit-category':
      return decideEditCategory(board, command);
    case 'tint-category':
      return decideTintCategory(board, command);
    case 'place-category':
      return decidePlaceCategory(board, command);
    case 'remove-category':
      return decideRemoveCategory(board, command);
    case 'add-problem':
      return decideAddProblem(board, command, context);
    case 'edit-problem':
      return decideEditProblem(board, command, context);
    case 'set-category':
      return decideSetCategory(board, command);
    case 'move-problem':
      return decideMove(board, command, context);
    case 'delete-problem':
      return decideDeleteProblem(board, command);
    case 'correct-deadline':
      return decideCorrectDeadline(board, command);
    case 'correct-completion':
      return decideCorrectCompletion(board, command, context);
    case 'adjust-deadline':
      return decideAdjustDeadline(board, command, context);
    case 'add-note':
      return decideAddNote(board, command, context);
    case 'withdraw-note':
      return decideWithdrawNote(board, command, context);
    case 'add-evidence':
      return decideAddEvidence(board, command);
    case 'edit-evidence':
      return decideEditEvidence(board, command, context);
    case 'remove-evidence':
      return decideRemoveEvidence(board, command, context);
    case 'add-measure':
      return decideAddMeasure(board, command, context);
    case 'edit-measure':
      return decideEditMeasure(board, command, context);
    case 'tick-measure':
      return decideTick(board, command, context);
    case 'delete-measure':
      return decideDeleteMeasure(board, command);
    case 'pair-measure':
      return decidePair(board, command);
    case 'unpair-measure':
      return decideUnpair(board, command);
    case 'adopt-draft':
      return adoptDraft(board, command, context);
    case 'carry-over':
      return decideCarryOver(board, command, context);
    case 'answer-last-year':
      return decideAnswerLastYear(board, command);
    case 'take-snapshot':
      return decideTakeSnapshot(board, command, context);
    case 'delete-snapshot':
      return decideDeleteSnapshot(board, command);
    case 'undo':
      return decideUndo(board, command, context);
  }
}

function createBoard(board: Board, command: CreateBoard, { today }: DecideContext): Decision {
  if (board.about) return refuse('exists', '这块看板已经建立了。');
  if (!command.name.trim()) return refuse('empty-text', '看板要有一个名称。');
  const { name, year, unit } = command;
  const about: About = {
    kind: 'about',
    id: board.id,
    rev: 1,
    name,
    year,
    unit,
    createdOn: today,
    archivedOn: '',
    mutedChecks: [],
    settings: DEFAULT_SETTINGS,
    views: [],
    templates: [],
  };
  const ranks = ranksBetween(null, null, command.categories.length);
  const categories = command.categories.map((category, index) => ({
    ...category,
    kind: 'category' as const,
    rev: 1,
    rank: ranks[index] ?? '',
  }));
  return { type: 'change', change: { added: [about, ...categories], updated: [], removed: [] } };
}

function editBoard(about: About, edits: readonly TextEdit<'name' | 'unit'>[]): Decision {
  return editText(about, edits, { labels: { name: '看板名称', unit: '填报单位' }, compulsory: ['name'] });
}

function muteCheck(about: About, { rule, muted }: MuteCheck): Decision {
  if (muted === about.mutedChecks.includes(rule)) return { type: 'change', change: NO_CHANGE };
  const mutedChecks = muted ? [...about.mutedChecks, rule] : about.mutedChecks.filter((id) => id !== rule);
  return { type: 'change', change: { ...NO_CHANGE, updated: [[about, { ...about, mutedChecks }]] } };
}

function archiveBoard(about: About, isArchived: boolean, today: Day): Decision {
  if (isArchived === !!about.archivedOn) return { type: 'change', change: NO_CHANGE };
  const archivedOn = isArchived ? today : '';
  return { type: 'change', change: { ...NO_CHANGE, updated: [[about, { ...about, archivedOn }]] } };
}
