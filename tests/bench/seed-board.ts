import type { Page } from '@playwright/test';
import { BLANK_MEASURE } from '../../src/domain/measure.ts';
import { BLANK_PROBLEM } from '../../src/domain/problem.ts';
import { ranksBetween } from '../../src/domain/rank.ts';
import { STAGES } from '../../src/domain/stage.ts';

export const MEASURES_EACH = 3;
export const NOTES_EACH = 5;
export const ENTRIES_EACH = 20;

/**
 * Lays a board of so many problems into the page's database, which the program has made before; each has
 * three measures and twenty ledger entries, of which five are 整改进展 and one a 时限调整. The rows are the program's own shape, put there in one go: given one by one, 200,000 commands would take an hour.
 */
export async function seedBoard(page: Page, database: string, boardId: string, size: number): Promise<void> {
  const recipe = {
    database,
    boardId,
    size,
    measuresEach: MEASURES_EACH,
    notesEach: NOTES_EACH,
    entriesEach: ENTRIES_EACH,
    blankProblem: BLANK_PROBLEM,
    blankMeasure: BLANK_MEASURE,
    stages: STAGES,
    ranks: ranksBetween(null, null, size * MEASURES_EACH),
  };
  await page.evaluate(layRows, recipe);
}

interface Recipe {
  readonly database: string;
  readonly boardId: string;
  readonly size: number;
  readonly measuresEach: number;
  readonly notesEach: number;
  readonly entriesEach: number;
  readonly blankProblem: object;
  readonly blankMeasure: object;
  readonly stages: readonly string[];
  readonly ranks: readonly string[];
}

/** Runs inside the page: it sees nothing of this module. */
async function layRows(recipe: Recipe): Promise<void> {
  const { boardId, size, measuresEach, notesEach, entriesEach, blankProblem, blankMeasure, stages, ranks } = recipe;
  const THEMES = ['理论学习', '谈心谈话', '调查研究', '窗口服务', '台账登记', '组织生活', '联系群众', '作风纪律'];
  const WANTS = ['不够系统', '开展不经常', '不够深入', '等候时间长', '更新不及时', '质量不高', '不够紧密', '抓得不细'];
  const PERSONS = ['张三', '李四', '王五', '赵六', '组织委员', '宣传委员', '纪检委员', '书记'];
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(recipe.database);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  const put = (rows: Readonly<Record<string, readonly object[]>>): Promise<void> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
      for (const [table, list] of Object.entries(rows)) for (const row of list) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });

  const base = { boardId, rev: 1 };
  const categories = ['政治纪律', '党性作风', '担当作为', '管党治党'].map((name, at) => ({
    ...base,
    kind: 'category',
    id: `c${at}`,
    name: `带头${name}方面`,
    shortName: name,
    tint: at,
    rank: ranks[at],
  }));
  const about = {
    ...base,
    kind: 'about',
    id: boardId,
    name: `测速看板${size}`,
    year: 2024,
    unit: '某某党支部',
    createdOn: '2024-12-01',
    archivedOn: '',
  };
  await put({ abouts: [about], categories });

  let seq = 0;
  const PORTION = 200;
  for (let from = 0; from < size; from += PORTION) {
    const problems: object[] = [];
    const measures: object[] = [];
    const pairs: object[] = [];
    const ledger: object[] = [];
    const log = (subjects: readonly string[], command: object, change: object): void => {
      seq += 1;
      const commandId = `${boardId}-${seq}`;
      ledger.push({
        boardId,
        subjects: subjects.map((id) => `${boardId}/${id}`),
        seq,
        at: 1.7e12 + seq * 1000,
        today: '2024-12-01',
        actor: '李四',
        origin: 'w1',
        commandId,
        command,
        change,
      });
    };
    for (let at = from; at < Math.min(size, from + PORTION); at += 1) {
      const id = `p${String(at).padStart(6, '0')}`;
      let problem = {
        ...blankProblem,
        kind: 'problem',
        id,
        rev: 1,
        stage: pick(stages, at),
        rank: ranks[at],
        categoryId: `c${at % 4}`,
        title: `${pick(THEMES, at)}${pick(WANTS, at * 3 + 1)}，第${at + 1}条。`,
        detail: `${pick(THEMES, at + 3)}方面有差距，${pick(THEMES, at + 5)}${pick(WANTS, at + 2)}，群众还有意见，需要持续用力整改。`,
        owner: at % 5 === 0 ? '' : pick(PERSONS, at),
        deadlineText: `2025年${(at % 12) + 1}月底前`,
        deadline: { kind: 'dated', date: `2025-${String((at % 12) + 1).padStart(2, '0')}-28`, thenLongTerm: false },
        notedOn: '',
        remark: '',
      };
      log([id], { type: 'add-problem', problem }, { added: [problem], updated: [], removed: [] });
      for (let number = 0; number < measuresEach; number += 1) {
        const measure = {
          ...blankMeasure,
          kind: 'measure',
          id: `m${id}${number}`,
          rev: 1,
          rank: ranks[at * measuresEach + number],
          text: `${pick(THEMES, at + number)}每季度安排一次，由${pick(PERSONS, at + number)}牵头，形成记录并在支委会上通报。`,
          group: '',
          done: number === 0,
          passage: null,
        };
        const pair = { kind: 'pair', id: `${id}~${measure.id}`, rev: 1, problemId: id, measureId: measure.id };
        measures.push({ ...measure, boardId });
        pairs.push({ ...pair, boardId });
        log(
          [measure.id, id],
          { type: 'add-measure', measure, problemId: id },
          { added: [measure, pair], updated: [], removed: [] },
        );
      }
      const change = (command: object, after: typeof problem, added: readonly object[] = []): void => {
        log([id], command, { added, updated: [[problem, after]], removed: [] });
        problem = after;
      };
      for (let number = 0; number < notesEach; number += 1) {
        const on = `2025-01-1${number}`;
        const note = { kind: 'note', id: `n${id}${number}`, rev: 1, subjectId: id, sort: 'progress', on, by: '李四' };
        const text = `第${number + 1}次推进：${pick(THEMES, at + number)}已安排，${pick(PERSONS, at)}负责，结果在支委会上通报。`;
        change(
          { type: 'add-note', id: note.id, problemId: id, on, text },
          { ...problem, rev: problem.rev + 1, notedOn: on },
          [{ ...note, text, isWithdrawn: false }],
        );
      }
      const adjusted = {
        of: { kind: 'problem', id },
        id: `a${id}`,
        from: problem.deadlineText,
        to: `${problem.deadlineText}，并长期坚持`,
      };
      const reason = '等上级批复，比预计晚了一个月。';
      change(
        { type: 'adjust-deadline', ...adjusted, reason },
        { ...problem, rev: problem.rev + 1, deadlineText: adjusted.to },
        [
          {
            kind: 'adjustment',
            id: adjusted.id,
            rev: 1,
            subjectId: id,
            from: adjusted.from,
            to: adjusted.to,
            reason,
            on: '2025-01-20',
            by: '李四',
          },
        ],
      );
      for (let step = 2 + measuresEach + notesEach; step < entriesEach; step += 1) {
        const edits = [{ field: 'remark', from: problem.remark, to: `第${step}次碰头` }];
        change({ type: 'edit-problem', id, edits }, { ...problem, rev: problem.rev + 1, remark: `第${step}次碰头` });
      }
      problems.push({ ...problem, boardId });
    }
    await put({ problems, measures, pairs, ledger });
  }
  const head = {
    id: boardId,
    seq,
    name: about.name,
    year: about.year,
    problems: size,
    completed: Math.floor(size / 3),
    archivedOn: '',
    changedAt: 1.7e12,
  };
  await put({ heads: [head] });
  database.close();
}
