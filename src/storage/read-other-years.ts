import { Dexie } from 'dexie';
import type { Successor } from '../domain/board-store.ts';
import type { BoardId } from '../domain/id.ts';
import type { Problem } from '../domain/problem.ts';
import type { Stage } from '../domain/stage.ts';
import { isReadable } from './readable-row.ts';
import { rowToRecord } from './rows.ts';
import type { BoardDatabase } from './schema.ts';

/** By the index of `carriedFrom`, in which only carried cards are. */
export async function readSuccessors(db: BoardDatabase, boardId: BoardId): Promise<readonly Successor[]> {
  const rows = await db
    .rows('problem')
    .where('[carriedFrom.boardId+carriedFrom.problemId]')
    .between([boardId, Dexie.minKey], [boardId, Dexie.maxKey])
    .toArray();
  return rows.flatMap((row) => {
    const from = row.kind === 'problem' && isReadable('problem', row) ? row.carriedFrom : null;
    return from ? [{ boardId: row.boardId, problemId: row.id, from }] : [];
  });
}

/** By the index of columns. */
export async function readProblemsIn(
  db: BoardDatabase,
  boardId: BoardId,
  stage: Stage,
  after: string | null,
  limit: number,
): Promise<readonly Problem[]> {
  const rows = await db
    .rows('problem')
    .where('[boardId+stage+rank]')
    .between([boardId, stage, after ?? Dexie.minKey], [boardId, stage, Dexie.maxKey], after === null)
    .limit(limit)
    .toArray();
  return rows.flatMap((row) => {
    const record = isReadable('problem', row) ? rowToRecord(row) : null;
    return record?.kind === 'problem' ? [record] : [];
  });
}
