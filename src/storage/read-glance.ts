import { Dexie } from 'dexie';
import { emptyBoard } from '../domain/board.ts';
import type { BoardRecord, RecordKind } from '../domain/board.ts';
import type { Glance } from '../domain/board-store.ts';
import { recordsToBoard } from '../domain/change.ts';
import type { BoardId } from '../domain/id.ts';
import { STAGES } from '../domain/stage.ts';
import type { Stage } from '../domain/stage.ts';
import { isReadable } from './readable-row.ts';
import { rowToRecord } from './rows.ts';
import type { BoardDatabase, Row } from './schema.ts';

/** Up to so many problems the whole board is there as soon. */
const WHOLE_AT_ONCE = 300;

/** As many cards as the highest screen shows of a column. */
const FIRST_CARDS = 12;

/** The first cards of each column, inside a transaction; its cost does not grow with the board. */
export async function readGlance(db: BoardDatabase, boardId: BoardId): Promise<Glance | null> {
  const head = await db.heads.get(boardId);
  if (!head || head.problems <= WHOLE_AT_ONCE) return null;
  const columns = await Promise.all(STAGES.map((stage) => readColumnHead(db, boardId, stage)));
  const problems = columns.flatMap(({ rows }) => rows);
  const [abouts, categories, ...pairs] = await Promise.all([
    allOf(db, 'about', boardId),
    allOf(db, 'category', boardId),
    // A pair's id begins with its problem's.
    ...problems.map(({ id }) => allOf(db, 'pair', boardId, `${id}~`)),
  ]);
  const ids = pairs
    .flat()
    .flatMap((row) => (row.kind === 'pair' ? [[boardId, row.measureId] as [string, string]] : []));
  const measures = (await db.rows('measure').bulkGet(ids)).filter((row) => row !== undefined);
  const rows = [...abouts, ...categories, ...problems, ...measures, ...pairs.flat()];
  const records = rows.filter((row) => isReadable(row.kind, row)).map((row): BoardRecord => rowToRecord(row));
  return {
    board: recordsToBoard(emptyBoard(boardId), records),
    totals: Object.fromEntries(columns.map(({ stage, total }) => [stage, total])) as Record<Stage, number>,
  };
}

async function readColumnHead(db: BoardDatabase, boardId: BoardId, stage: Stage) {
  const column = () =>
    db
      .rows('problem')
      .where('[boardId+stage+rank]')
      .between([boardId, stage, Dexie.minKey], [boardId, stage, Dexie.maxKey]);
  const [rows, total] = await Promise.all([column().limit(FIRST_CARDS).toArray(), column().count()]);
  return { stage, rows, total };
}

/** A kind's rows of a board; only those whose id begins so. */
const allOf = (db: BoardDatabase, kind: RecordKind, boardId: BoardId, beginning = ''): PromiseLike<Row[]> =>
  db
    .rows(kind)
    .where('[boardId+id]')
    .between([boardId, beginning], [boardId, `${beginning}\uffff`])
    .toArray();
