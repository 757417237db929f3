import type { About, Board } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { Change } from './change.ts';
import type { Command, CreateBoard, MuteCheck, TextEdit } from './command.ts';
import type { Day } from './day.ts';
import {
  decideAddCategory,
  decideEditCategory,
  decidePlaceCategory,
  decideRemoveCategory,
  decideTintCategory,
} from './decide-category.ts';
import { adoptDraft } from './decide-adopt.ts';
import {
  decideAddMeasure,
  decideDeleteMeasure,
  decideEditMeasure,
  decidePair,
  decideTick,
  decideUnpair,
} from './decide-measure.ts';
import {
  decideAddProblem,
  decideDeleteProblem,
  decideEditProblem,
  decideMove,
  decideSetCategory,
} from './decide-problem.ts';
import { decideDeleteSnapshot, decideTakeSnapshot } from './decide-snapshot.ts';
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
}

/**
 * Decides a command on a board. Pure: run once on what the screen shows and once on stored truth in the transaction.
 * Law: every change it answers with keeps `audit(board) = []`.
 */
export function decide(board: Board, command: Command, context: DecideContext): Decision {
  if (command.type === 'create-board') return createBoard(board, command, context);
  if (!board.about) return refuse('no-board', '这块看板还没有建立，或已不在这里。');
  switch (command.type) {
    case 'edit-board':
      return editBoard(board.about, command.edits);
    case 'archive-board':
      return archiveBoard(board.about, command.archived, context.today);
    case 'mute-check':
      return muteCheck(board.about, command);
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
      return decideAddProblem(board, command);
    case 'edit-problem':
      return decideEditProblem(board, command);
    case 'set-category':
      return decideSetCategory(board, command);
    case 'move-problem':
      return decideMove(board, command);
    case 'delete-problem':
      return decideDeleteProblem(board, command);
    case 'add-measure':
      return decideAddMeasure(board, command);
    case 'edit-measure':
      return decideEditMeasure(board, command);
    case 'tick-measure':
      return decideTick(board, command);
    case 'delete-measure':
      return decideDeleteMeasure(board, command);
    case 'pair-measure':
      return decidePair(board, command);
    case 'unpair-measure':
      return decideUnpair(board, command);
    case 'adopt-draft':
      return adoptDraft(board, command);
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
