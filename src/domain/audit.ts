import type { Board, BoardRecord } from './board.ts';
import { emptyBoard, recordOf, recordsOf } from './board.ts';
import { applyChange } from './change.ts';
import type { LedgerEntry } from './ledger.ts';
import { lastYearItemIdOf } from './last-year.ts';
import { compareRanked, LONGEST_RANK } from './rank.ts';
import { isStage, STAGES } from './stage.ts';

/** A broken invariant: which record, and what is wrong with it. For repair screens and tests. */
export interface Flaw {
  readonly id: string;
  readonly what: string;
}

/** Every invariant of a board, and of its ledger where one is given. Law: every command keeps it empty. */
export const audit = (board: Board, ledger?: readonly LedgerEntry[]): readonly Flaw[] => [
  ...recordsOf(board).flatMap((record) => flawsOfRecord(board, record)),
  ...flawsOfOrder(board),
  ...flawsOfLinks(board),
  ...(ledger ? flawsOfLedger(board, ledger) : []),
];

function flawsOfRecord(board: Board, record: BoardRecord): readonly Flaw[] {
  const flaw = (isWrong: boolean, what: string): readonly Flaw[] => (isWrong ? [{ id: record.id, what }] : []);
  switch (record.kind) {
    case 'problem':
      return [
        ...flaw(!isStage(record.stage), 'unknown stage'),
        ...flaw(!record.title.trim(), 'problem without text'),
        ...flaw(record.categoryId !== null && !board.categories.has(record.categoryId), 'category missing'),
        ...flaw(record.rank.length > LONGEST_RANK, 'rank too long'),
        ...flaw(!isPassageWithin(board, record.passage), 'passage outside its source'),
      ];
    case 'measure':
      return [
        ...flaw(!record.text.trim(), 'measure without text'),
        ...flaw(!isPassageWithin(board, record.passage), 'passage outside its source'),
      ];
    case 'pair':
      return [
        ...flaw(!board.problems.has(record.problemId), 'pair without its problem'),
        ...flaw(!board.measures.has(record.measureId), 'pair without its measure'),
      ];
    case 'category':
      return flaw(!record.name.trim(), 'category without name');
    case 'source':
      return flaw(
        record.mainWork.some(({ start, end }) => start < 0 || end > record.text.length || start > end),
        'main work outside its source',
      );
    case 'snapshot':
      return [...flaw(!record.name.trim(), 'snapshot without name'), ...flaw(record.seq < 1, 'snapshot of nothing')];
    case 'last-year-item':
      return [
        ...flaw(record.id !== lastYearItemIdOf(record.from), 'last year’s item under another id'),
        ...flaw(!record.title.trim(), 'last year’s item without text'),
      ];
    case 'about':
      return flaw(!record.name.trim(), 'board without name');
  }
}

function isPassageWithin(board: Board, passage: { sourceId: string; start: number; end: number } | null): boolean {
  if (passage === null) return true;
  const source = board.sources.get(passage.sourceId);
  return (
    source !== undefined && 0 <= passage.start && passage.start <= passage.end && passage.end <= source.text.length
  );
}

function flawsOfOrder(board: Board): readonly Flaw[] {
  const placed = STAGES.flatMap((stage) => board.problemsByStage[stage]);
  const flaws: Flaw[] = [];
  if (placed.length !== board.problems.size || new Set(placed).size !== placed.length)
    flaws.push({ id: board.id, what: 'stage order does not hold each problem once' });
  for (const stage of STAGES) {
    const problems = board.problemsByStage[stage].map((id) => board.problems.get(id));
    problems.forEach((problem, at) => {
      const above = problems[at - 1];
      if (problem?.stage !== stage) flaws.push({ id: problem?.id ?? board.id, what: 'listed under another stage' });
      else if (above && (above.rank === problem.rank || compareRanked(above, problem) > 0))
        flaws.push({ id: problem.id, what: 'rank not above its neighbour’s' });
    });
  }
  return flaws;
}

function flawsOfLinks(board: Board): readonly Flaw[] {
  const links = [...board.measuresByProblem].flatMap(([problemId, ids]) => ids.map((id) => `${problemId}~${id}`));
  const back = [...board.problemsByMeasure].flatMap(([measureId, ids]) => ids.map((id) => `${id}~${measureId}`));
  const isEqual = (list: readonly string[]): boolean =>
    list.length === board.pairs.size && list.every((id) => board.pairs.has(id)) && new Set(list).size === list.length;
  return isEqual(links) && isEqual(back) ? [] : [{ id: board.id, what: 'pair index does not equal the pairs' }];
}

/** Gapless, each commandId once, and the records equal to the ledger replayed from empty. */
function flawsOfLedger(board: Board, ledger: readonly LedgerEntry[]): readonly Flaw[] {
  const flaws: Flaw[] = [];
  ledger.forEach(({ seq }, at) => {
    if (seq !== at + 1) flaws.push({ id: String(seq), what: `ledger gap: expected ${at + 1}` });
  });
  if (new Set(ledger.map(({ commandId }) => commandId)).size !== ledger.length)
    flaws.push({ id: board.id, what: 'a command stands twice in the ledger' });
  const replayed = replay(board.id, ledger);
  const records = recordsOf(board);
  if (records.length !== recordsOf(replayed).length)
    flaws.push({ id: board.id, what: 'not the records of the ledger replayed' });
  for (const record of records) {
    const twin = recordOf(replayed, record.kind, record.id);
    if (!twin || canonical(twin) !== canonical(record))
      flaws.push({ id: record.id, what: 'differs from the ledger replayed' });
  }
  return flaws;
}

/** The board that a ledger makes, from empty. */
export const replay = (id: string, ledger: readonly LedgerEntry[]): Board =>
  ledger.reduce((board, { change }) => applyChange(change, board), emptyBoard(id));

const canonical = (record: BoardRecord): string =>
  JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
