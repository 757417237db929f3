import type { Board } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { AddEvidence, AddNote, EditEvidence, RemoveEvidence, WithdrawNote } from './command.ts';
import type { DecideContext, Decision } from './decide.ts';
import { problemGone } from './decide-problem.ts';
import { inDossier } from './dossier.ts';
import type { DossierRecord, Evidence, NewEvidence, Note } from './dossier.ts';
import type { Problem } from './problem.ts';
import { refuse } from './rules.ts';

export function decideAddNote(
  board: Board,
  { id, problemId, on, text }: AddNote,
  { today, actor }: DecideContext,
): Decision {
  const problem = board.problems.get(problemId);
  if (!problem) return problemGone();
  if (!text.trim()) return refuse('empty-text', '请写下进展，再按回车。');
  const day = on || today;
  const note: Note = {
    kind: 'note',
    id,
    rev: 1,
    subjectId: problemId,
    sort: 'progress',
    on: day,
    by: actor,
    text,
    isWithdrawn: false,
  };
  return { type: 'change', change: { ...NO_CHANGE, added: [note], updated: notedOn(problem, day) } };
}

const notedOn = (problem: Problem, day: string): readonly (readonly [Problem, Problem])[] =>
  problem.notedOn >= day ? [] : [[problem, { ...problem, notedOn: day }]];

/** Struck through, never erased. */
export function decideWithdrawNote(
  board: Board,
  { note, notedOn: last }: WithdrawNote,
  context: DecideContext,
): Decision {
  if (isOtherNow(note, context)) return seenOtherwise('这条进展');
  if (note.isWithdrawn) return { type: 'change', change: NO_CHANGE };
  const problem = board.problems.get(note.subjectId);
  const renoted = problem && problem.notedOn !== last ? [[problem, { ...problem, notedOn: last }] as const] : [];
  return { type: 'change', change: { ...NO_CHANGE, updated: [[note, { ...note, isWithdrawn: true }], ...renoted] } };
}

export function decideAddEvidence(board: Board, { evidence }: AddEvidence): Decision {
  if (!board.problems.has(evidence.subjectId) && !board.measures.has(evidence.subjectId)) return problemGone();
  if (isBlank(evidence)) return refuse('empty-text', '请写下文件名、文号、会议日期或存放处中的一项。');
  return { type: 'change', change: { ...NO_CHANGE, added: [{ ...evidence, kind: 'evidence', rev: 1 }] } };
}

export function decideEditEvidence(_: Board, { from, to }: EditEvidence, context: DecideContext): Decision {
  if (isOtherNow(from, context)) return seenOtherwise('这条佐证材料');
  if (isBlank(to)) return refuse('empty-text', '佐证材料不能全空；不要它，请删除这一条。');
  return { type: 'change', change: { ...NO_CHANGE, updated: [[from, { ...from, ...to }]] } };
}

export function decideRemoveEvidence(_: Board, { evidence }: RemoveEvidence, context: DecideContext): Decision {
  if (isOtherNow(evidence, context)) return seenOtherwise('这条佐证材料');
  return { type: 'change', change: { ...NO_CHANGE, removed: [evidence] } };
}

const isBlank = ({ name, number, metOn, keptAt }: NewEvidence): boolean =>
  `${name}${number}${metOn}${keptAt}`.trim() === '';

/** Is it stored otherwise than the person saw it? Where the dossier is not at hand (a rehearsal), the person is believed. */
function isOtherNow(seen: Note | Evidence, { dossier }: DecideContext): boolean {
  if (!dossier) return false;
  const stored = inDossier<DossierRecord>(dossier, seen);
  return !stored || JSON.stringify(contentOf(stored)) !== JSON.stringify(contentOf(seen));
}

const contentOf = (record: DossierRecord): unknown =>
  Object.entries(record)
    .filter(([key]) => key !== 'rev')
    .sort(([a], [b]) => (a < b ? -1 : 1));

const seenOtherwise = (what: string): Decision =>
  refuse('changed-meanwhile', `${what}刚才已在另一个窗口改动或删除，这里已显示它现在的样子，请看过之后再改。`);
