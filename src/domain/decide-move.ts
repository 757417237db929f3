import type { Board } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { ChangeRecord } from './change.ts';
import type { MoveAnswers, MoveProblem } from './command.ts';
import { readDeadline } from './deadline-reading.ts';
import type { Day } from './day.ts';
import type { DecideContext, Decision } from './decide.ts';
import { isPastDay } from './decide-completion.ts';
import { newToMeasure, pairUp } from './decide-measure.ts';
import { problemGone } from './decide-problem.ts';
import type { ClosedRound, Note } from './dossier.ts';
import type { MeasureId } from './id.ts';
import { pairIdOf } from './measure.ts';
import type { Measure, Pair } from './measure.ts';
import { placeIn } from './placing.ts';
import { titleToLabel } from './problem.ts';
import type { Problem } from './problem.ts';
import { progressAfterMove } from './progress.ts';
import { rankBetween } from './rank.ts';
import { asksOfMove, refuse, sayMovedMeanwhile, takenUp, wasClosed } from './rules.ts';

/**
 * 查摆 → 整改中 → 已完成, within and across: asks about what is missing on the way, never refuses what is insisted on (unless the
 * board is kept by 必填). Closing keeps the day; going back from 已完成 keeps the round that is over as it stood.
 */
export function decideMove(
  board: Board,
  { id, from, to, after, answers = NO_ANSWERS }: MoveProblem,
  context: DecideContext,
): Decision {
  const problem = board.problems.get(id);
  if (!problem) return problemGone();
  if (problem.stage !== from && problem.stage !== to)
    return refuse('moved-meanwhile', sayMovedMeanwhile(titleToLabel(problem.title), problem.stage));
  const asks = asksOfMove(board, problem, to, answers);
  if (asks.length > 0) return { type: 'asks', asks };
  const { rank, respaced } = isInPlace(board, problem, to, after)
    ? { rank: problem.rank, respaced: [] }
    : placeIn(board, to, after, id);
  const filled = filledIn(board, problem, answers, context);
  const moved: Problem = { ...turned(filled, to, answers, context), stage: to, rank };
  const isSame = moved.stage === problem.stage && moved.rank === problem.rank && filled === problem;
  return {
    type: 'change',
    change: {
      ...NO_CHANGE,
      added: [
        ...newMeasure(board, problem, answers, context),
        ...newPairs(board, problem, answers),
        ...newPapers(problem, to, answers, context),
      ],
      updated: [...(isSame ? [] : [[problem, moved] as const]), ...respaced, ...ticked(board, answers, context)],
    },
  };
}

const NO_ANSWERS: MoveAnswers = { waived: [] };

/** Dropped where it already lies: no change, and no entry. */
function isInPlace(board: Board, problem: Problem, to: Problem['stage'], after: MoveProblem['after']): boolean {
  if (problem.stage !== to) return false;
  const ids = board.problemsByStage[to];
  const at = ids.indexOf(problem.id);
  return after === 'end' ? at === ids.length - 1 : after === problem.id || (ids[at - 1] ?? null) === after;
}

/** With the answers where nothing was; what the card says already is never written over. The same one where nothing was answered. */
function filledIn(board: Board, problem: Problem, answers: MoveAnswers, context: DecideContext): Problem {
  const fields = ANSWERED.flatMap((field) => {
    const answer = answers[field]?.trim();
    return answer && !problem[field].trim() ? [[field, answer] as const] : [];
  });
  if (fields.length === 0) return problem;
  const filled: Problem = { ...problem, ...Object.fromEntries(fields) };
  if (filled.deadlineText === problem.deadlineText) return filled;
  const { deadline = readDeadline(board, { deadlineText: filled.deadlineText }, context) } = answers;
  return { ...filled, deadline };
}

const ANSWERED = ['owner', 'deadlineText', 'result', 'acceptedBy', 'acceptedOn'] as const;

/** What coming to 已完成, or going back from it, does to the card itself. */
function turned(problem: Problem, to: Problem['stage'], answers: MoveAnswers, context: DecideContext): Problem {
  if (problem.stage === to) return problem;
  const now: Problem = { ...problem, progressText: progressAfterMove(problem.progressText, to), completedOn: '' };
  if (to === 'completed') return { ...now, completedOn: closedOn(answers, context) };
  if (problem.stage !== 'completed') return now;
  if (answers.reopening === null || !wasClosed(problem)) return now;
  return { ...now, round: problem.round + 1, result: '', acceptedBy: '', acceptedOn: '' };
}

const closedOn = ({ completedOn }: MoveAnswers, { today }: DecideContext): Day =>
  completedOn !== undefined && isPastDay(completedOn, today) ? completedOn : today;

/** Cards that move together may share one: the first brings it, the others are paired with it. */
function newMeasure(
  board: Board,
  problem: Problem,
  { measure, doneMeasures, openReasons }: MoveAnswers,
  context: DecideContext,
): readonly ChangeRecord[] {
  if (!measure?.text.trim()) return [];
  if (board.pairs.has(pairIdOf(problem.id, measure.id))) return [];
  const pair = pairUp(problem.id, measure.id);
  if (board.measures.has(measure.id)) return [pair];
  const done = doneMeasures?.includes(measure.id) ?? false;
  const added: Measure = {
    ...newToMeasure(board, { ...measure, done }, context),
    kind: 'measure',
    rev: 1,
    rank: rankBetween(board.lastMeasureRank, null),
    openReason: openReasons?.[measure.id]?.trim() ?? '',
  };
  return [added, pair];
}

const newPairs = (board: Board, problem: Problem, answers: MoveAnswers): readonly Pair[] =>
  takenUp(board, answers).flatMap(({ id }) =>
    id === answers.measure?.id || board.pairs.has(pairIdOf(problem.id, id)) ? [] : [pairUp(problem.id, id)],
  );

/** What the answers put into the card's dossier. */
function newPapers(
  problem: Problem,
  to: Problem['stage'],
  answers: MoveAnswers,
  context: DecideContext,
): readonly ChangeRecord[] {
  const { evidence, reason } = answers;
  const proof =
    evidence && [evidence.name, evidence.number, evidence.metOn, evidence.keptAt].some((text) => text.trim());
  return [
    ...(proof ? [{ ...evidence, kind: 'evidence' as const, rev: 1 }] : []),
    ...closedRound(problem, to, answers, context),
    ...(reason?.text.trim() ? [reasonNote(problem, reason, context)] : []),
  ];
}

function reasonNote(
  problem: Problem,
  { id, text }: NonNullable<MoveAnswers['reason']>,
  { today, actor }: DecideContext,
): Note {
  return {
    kind: 'note',
    id,
    rev: 1,
    subjectId: problem.id,
    sort: problem.stage === 'completed' ? 'reopened' : 'returned',
    on: today,
    by: actor,
    text: text.trim(),
    isWithdrawn: false,
  };
}

function closedRound(
  problem: Problem,
  to: Problem['stage'],
  answers: MoveAnswers,
  { today }: DecideContext,
): readonly ClosedRound[] {
  if (!wasClosed(problem) || to === 'completed' || answers.reopening === null) return [];
  const { id, round, deadlineText, completedOn, acceptedBy, acceptedOn, result } = problem;
  const dates = { completedOn, acceptedBy, acceptedOn, result, reopenedOn: today };
  return [
    {
      kind: 'round',
      id: `${id}#${round}`,
      rev: 1,
      subjectId: id,
      number: round,
      deadlineText,
      ...dates,
      because: answers.reopening ?? '',
    },
  ];
}

function ticked(board: Board, answers: MoveAnswers, context: DecideContext): readonly (readonly [Measure, Measure])[] {
  const doneOn = closedOn(answers, context);
  const done = new Set<MeasureId>(answers.doneMeasures);
  const reasons = new Map(Object.entries(answers.openReasons ?? {}));
  return [...new Set([...done, ...reasons.keys()])].flatMap((id) => {
    const measure = board.measures.get(id);
    if (!measure || measure.done) return [];
    if (done.has(id)) return [[measure, { ...measure, done: true, doneOn, openReason: '' }] as const];
    const openReason = reasons.get(id)?.trim() ?? '';
    return openReason && openReason !== measure.openReason ? [[measure, { ...measure, openReason }] as const] : [];
  });
}
