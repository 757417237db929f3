import type { Board } from '../domain/board.ts';
import { measuresOf } from '../domain/board.ts';
import type { Command, MoveAnswers, MoveProblem, Together } from '../domain/command.ts';
import type { MeasureId, ProblemId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import { isImmediate, RULES } from '../domain/rules.ts';
import type { Ask } from '../domain/rules.ts';
import { isForward, stageToChinese } from '../domain/stage.ts';
import { fillingToAnswers } from './move-filling.ts';
import type { MoveFilling } from './move-filling.ts';

/** A command that moves cards and was asked about, waiting for the person's answers: for all its cards at once. */
export interface Asked {
  readonly command: MoveProblem | Together;
  readonly asks: readonly Ask[];
}

/** What each card's move is to carry. */
export type AnswersByCard = ReadonlyMap<ProblemId, MoveAnswers>;

export const isAskable = (command: Command): command is Asked['command'] =>
  command.type === 'move-problem' || command.type === 'together';

export const movesOf = (command: Asked['command']): readonly MoveProblem[] =>
  command.type === 'move-problem'
    ? [command]
    : command.commands.flatMap((one) => (one.type === 'move-problem' ? [one] : []));

/** The command again, each of its moves with its answers. */
export function withAnswers(command: Asked['command'], answers: AnswersByCard): Asked['command'] {
  const answered = (move: MoveProblem): MoveProblem => {
    const own = answers.get(move.id);
    return own ? { ...move, answers: own } : move;
  };
  return command.type === 'move-problem'
    ? answered(command)
    : {
        ...command,
        commands: command.commands.map((one) => (one.type === 'move-problem' ? answered(one) : one)),
      };
}

/** What was filled in once, as each card that was asked about needs it: papers of its own, a new measure in common. */
export function fillingToAnswersByCard(
  board: Board,
  asks: readonly Ask[],
  filling: MoveFilling,
  waivesRest: boolean,
  newId: () => string,
): AnswersByCard {
  return new Map(
    [...groupedBy(asks, 'problemId')].map(([id, own], nth) => {
      const ids = nth === 0 ? filling.ids : { ...filling.ids, evidence: newId(), reason: newId() };
      const card = { id, measures: board.measuresByProblem.get(id) ?? [] };
      return [id, fillingToAnswers(own, { ...filling, ids }, card, waivesRest)] as const;
    }),
  );
}

/** The measures of the cards whose measures were asked about, each once. */
export function measuresAskedAbout(board: Board, asks: readonly Ask[]): readonly Measure[] {
  const cards = asks.flatMap(({ field, problemId }) => (field === 'doneMeasures' ? [problemId] : []));
  return [...new Set(cards.flatMap((id) => measuresOf(board, id)))];
}

/** 立行立改 is closed with its measures: they are ticked to begin with. */
export const measuresOfShortPath = (board: Board, asks: readonly Ask[]): readonly MeasureId[] =>
  measuresAskedAbout(
    board,
    asks.filter(({ problemId }) => {
      const problem = board.problems.get(problemId);
      return problem !== undefined && isImmediate(problem);
    }),
  ).flatMap(({ id, done }) => (done ? [] : [id]));

/** What is missing, in one sentence; of several cards, how many miss it. */
export function asksToSentence(asks: readonly Ask[]): string {
  const cards = new Set(asks.map(({ problemId }) => problemId)).size;
  if (cards <= 1) return asks.map(({ says }) => says).join('；');
  const byRule = groupedBy(asks, 'rule');
  return RULES.flatMap((rule) => {
    const [first, ...others] = byRule.get(rule) ?? [];
    return first ? `${others.length + 1} 个${rule === 'measures-done' ? '还有措施未落实' : first.says}` : [];
  }).join('；');
}

/** The question itself, by the moves that were asked about. */
export function movesToQuestion(moves: readonly MoveProblem[]): string {
  const [first] = moves;
  if (!first) return '';
  const to = stageToChinese(first.to);
  if (moves.some((move) => isForward(move.from, move.to))) return `要移到“${to}”吗？`;
  return moves.every(({ from }) => from === 'completed') ? '要重新整改吗？' : `要退回“${to}”吗？`;
}

function groupedBy<Key extends 'problemId' | 'rule'>(
  asks: readonly Ask[],
  key: Key,
): ReadonlyMap<Ask[Key], readonly Ask[]> {
  const groups = new Map<Ask[Key], Ask[]>();
  for (const ask of asks) {
    const group = groups.get(ask[key]);
    if (group) group.push(ask);
    else groups.set(ask[key], [ask]);
  }
  return groups;
}
