import type { Board } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { AddMeasure, DeleteMeasure, EditMeasure, PairMeasure, TickMeasure, UnpairMeasure } from './command.ts';
import { readDeadline, withReadDeadline } from './deadline-reading.ts';
import type { DecideContext, Decision } from './decide.ts';
import { editText } from './edit-text.ts';
import type { Measure, NewMeasure, Pair } from './measure.ts';
import { BLANK_MEASURE, MEASURE_FIELD_LABELS, pairIdOf } from './measure.ts';
import { rankBetween } from './rank.ts';
import { refuse } from './rules.ts';
import type { Refusal } from './rules.ts';

const measureGone = (): Refusal => refuse('gone', '这条措施已被删除。');
const problemGone = (): Refusal => refuse('gone', '这张卡片已被删除。');

export const pairUp = (problemId: string, measureId: string): Pair => ({
  kind: 'pair',
  id: pairIdOf(problemId, measureId),
  rev: 1,
  problemId,
  measureId,
});

export function decideAddMeasure(board: Board, { measure, problemId }: AddMeasure, context: DecideContext): Decision {
  if (board.measures.has(measure.id)) return refuse('exists', '这条措施已经有了。');
  if (!measure.text.trim()) return refuse('empty-text', '请写下整改措施，再按回车。');
  if (problemId !== null && !board.problems.has(problemId)) return problemGone();
  const fresh: Measure = {
    ...newToMeasure(board, measure, context),
    kind: 'measure',
    rev: 1,
    rank: rankBetween(board.lastMeasureRank, null),
  };
  return {
    type: 'change',
    change: { ...NO_CHANGE, added: [fresh, ...(problemId === null ? [] : [pairUp(problemId, measure.id)])] },
  };
}

/** A new measure with all that its draft does not say, empty. */
export function newToMeasure(
  board: Board,
  measure: NewMeasure,
  context: DecideContext,
): Omit<Measure, 'kind' | 'rev' | 'rank'> {
  const whole = { ...BLANK_MEASURE, ...measure };
  return { ...whole, doneOn: measure.done ? context.today : '', deadline: readDeadline(board, whole, context) };
}

export function decideEditMeasure(
  board: Board,
  { id, field = 'text', from, to }: EditMeasure,
  context: DecideContext,
): Decision {
  const measure = board.measures.get(id);
  if (!measure) return measureGone();
  const decision = editText(measure, [{ field, from, to }], { labels: MEASURE_FIELD_LABELS, compulsory: ['text'] });
  return withReadDeadline(board, decision, context);
}

/** Ticked for every problem it serves, with the day; ticked again with another day, that day is set right. */
export function decideTick(board: Board, { id, done, on }: TickMeasure, { today }: DecideContext): Decision {
  const measure = board.measures.get(id);
  if (!measure) return measureGone();
  const doneOn = done ? (on ?? (measure.done ? measure.doneOn : today)) : '';
  const ticked: Measure = { ...measure, done, doneOn, openReason: done ? '' : measure.openReason };
  const updated = measure.done === done && measure.doneOn === doneOn ? [] : [[measure, ticked] as const];
  return { type: 'change', change: { ...NO_CHANGE, updated } };
}

export function decideDeleteMeasure(board: Board, { id }: DeleteMeasure): Decision {
  const measure = board.measures.get(id);
  if (!measure) return measureGone();
  const pairs = (board.problemsByMeasure.get(id) ?? []).flatMap(
    (problemId) => board.pairs.get(pairIdOf(problemId, id)) ?? [],
  );
  return { type: 'change', change: { ...NO_CHANGE, removed: [...pairs, measure] } };
}

export function decidePair(board: Board, { problemId, measureId }: PairMeasure): Decision {
  if (!board.problems.has(problemId)) return problemGone();
  if (!board.measures.has(measureId)) return measureGone();
  const isPaired = board.pairs.has(pairIdOf(problemId, measureId));
  return { type: 'change', change: { ...NO_CHANGE, added: isPaired ? [] : [pairUp(problemId, measureId)] } };
}

export function decideUnpair(board: Board, { problemId, measureId }: UnpairMeasure): Decision {
  const pair = board.pairs.get(pairIdOf(problemId, measureId));
  return { type: 'change', change: { ...NO_CHANGE, removed: pair ? [pair] : [] } };
}
