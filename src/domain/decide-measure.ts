import type { Board } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { AddMeasure, DeleteMeasure, EditMeasure, PairMeasure, TickMeasure, UnpairMeasure } from './command.ts';
import type { Decision } from './decide.ts';
import { editText } from './edit-text.ts';
import type { Measure, Pair } from './measure.ts';
import { pairIdOf } from './measure.ts';
import { rankBetween } from './rank.ts';
import { refuse } from './rules.ts';
import type { Refusal } from './rules.ts';

const measureGone = (): Refusal => refuse('gone', '这条措施已被删除。');
const problemGone = (): Refusal => refuse('gone', '这张卡片已被删除。');

const pairUp = (problemId: string, measureId: string): Pair => ({
  kind: 'pair',
  id: pairIdOf(problemId, measureId),
  rev: 1,
  problemId,
  measureId,
});

export function decideAddMeasure(board: Board, { measure, problemId }: AddMeasure): Decision {
  if (board.measures.has(measure.id)) return refuse('exists', '这条措施已经有了。');
  if (!measure.text.trim()) return refuse('empty-text', '请写下整改措施，再按回车。');
  if (problemId !== null && !board.problems.has(problemId)) return problemGone();
  const fresh: Measure = { ...measure, kind: 'measure', rev: 1, rank: rankBetween(board.lastMeasureRank, null) };
  return {
    type: 'change',
    change: { ...NO_CHANGE, added: [fresh, ...(problemId === null ? [] : [pairUp(problemId, measure.id)])] },
  };
}

export function decideEditMeasure(board: Board, { id, from, to }: EditMeasure): Decision {
  const measure = board.measures.get(id);
  if (!measure) return measureGone();
  return editText(measure, [{ field: 'text', from, to }], { labels: { text: '整改措施' }, compulsory: ['text'] });
}

export function decideTick(board: Board, { id, done }: TickMeasure): Decision {
  const measure = board.measures.get(id);
  if (!measure) return measureGone();
  const updated = measure.done === done ? [] : [[measure, { ...measure, done }] as const];
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
