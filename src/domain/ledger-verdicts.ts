import type { Board } from './board.ts';
import { measuresOf } from './board.ts';
import { headingToCategoryName } from './category.ts';
import type { ProblemId } from './id.ts';
import { ledgerCellText } from './ledger-columns.ts';
import type { LedgerColumnId } from './ledger-columns.ts';
import { findCategory } from './ledger-edits.ts';
import { isReadIn, withoutBlanks } from './ledger-import.ts';
import type { LedgerImportRow } from './ledger-import.ts';
import { measuresToCellText } from './measures-cell.ts';
import type { Problem } from './problem.ts';
import { progressTextToStage } from './progress.ts';
import { standingToChinese } from './standing.ts';
import { addText, emptyTextIndex, textsLike } from './text-index.ts';

/** A field that the row says otherwise than the board. */
export interface FieldChange {
  readonly columnId: LedgerColumnId;
  readonly from: string;
  readonly to: string;
}

/** What a row of an imported ledger is to this board. `elsewhere`: its 完成情况 where that speaks of another stage; '' else. */
export type LedgerVerdict =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly problemId: ProblemId; readonly elsewhere: string }
  /** `isAlike`: the texts are nearly the same, not the same. */
  | {
      readonly kind: 'update';
      readonly problemId: ProblemId;
      readonly isAlike: boolean;
      readonly changes: readonly FieldChange[];
      readonly elsewhere: string;
    }
  /** Another row of the table says the same problem. */
  | { readonly kind: 'twice'; readonly at: number }
  | { readonly kind: 'no-text' };

/** A verdict for each row, in order. Law: the rows of this board's own ledger are all 'same'. */
export function verdictsOf(board: Board, rows: readonly LedgerImportRow[]): readonly LedgerVerdict[] {
  const byText = new Map<string, ProblemId[]>();
  for (const { id, title, detail } of board.problems.values()) {
    const key = withoutBlanks(title + detail);
    byText.set(key, [...(byText.get(key) ?? []), id]);
  }
  const alike = alikeOf(board, rows, byText);
  const seen = new Map<string, number>();
  return rows.map((row, index): LedgerVerdict => {
    const key = withoutBlanks(row.texts.get('problem') ?? '');
    if (key === '') return { kind: 'no-text' };
    const exact = byText.get(key)?.shift();
    const before = seen.get(key);
    if (exact === undefined && before !== undefined) return { kind: 'twice', at: before };
    seen.set(key, row.at);
    const problem = board.problems.get(exact ?? alike.get(index) ?? '');
    if (!problem) return { kind: 'new' };
    const changes = changesOf(board, problem, row);
    const elsewhere = stageSaidElsewhere(problem, row);
    return changes.length === 0
      ? { kind: 'same', problemId: problem.id, elsewhere }
      : { kind: 'update', problemId: problem.id, isAlike: exact === undefined, changes, elsewhere };
  });
}

/** For rows that no problem says word for word: the one that says the likest, if it is no other row's. */
function alikeOf(
  board: Board,
  rows: readonly LedgerImportRow[],
  byText: ReadonlyMap<string, readonly ProblemId[]>,
): ReadonlyMap<number, ProblemId> {
  const keys = rows.map(({ texts }) => withoutBlanks(texts.get('problem') ?? ''));
  const said = new Set(keys);
  const index = emptyTextIndex<ProblemId>();
  for (const { id, title, detail } of board.problems.values())
    if (!said.has(withoutBlanks(title + detail))) addText(index, title + detail, id);
  const found = new Map<number, ProblemId>();
  const taken = new Set<ProblemId>();
  keys.forEach((text, at) => {
    const id = byText.has(text) ? undefined : textsLike(index, text).find((one) => !taken.has(one));
    if (id === undefined) return;
    found.set(at, id);
    taken.add(id);
  });
  return found;
}

/** What the row says otherwise. A blank cell says nothing, and takes nothing away. */
function changesOf(board: Board, problem: Problem, { texts, measures }: LedgerImportRow): readonly FieldChange[] {
  const row = { board, problem, number: 0 };
  const changes: FieldChange[] = [];
  for (const [columnId, to] of texts) {
    if (columnId === 'progress' && stageSaidElsewhere(problem, { texts }) !== '') continue;
    if (!isReadIn(columnId) || saysSame(board, problem, columnId, to)) continue;
    changes.push({ columnId, from: ledgerCellText(columnId, row), to });
  }
  const own = measuresOf(board, problem.id).map(({ text }) => text);
  if (measures.length > 0 && withoutBlanks(own.join('')) !== withoutBlanks(measures.join('')))
    changes.push({ columnId: 'measures', from: measuresToCellText(own), to: measuresToCellText(measures) });
  return changes;
}

/** A card is moved on the board, where what is missing is asked for: no table moves it. */
function stageSaidElsewhere(problem: Problem, { texts }: Pick<LedgerImportRow, 'texts'>): string {
  const said = texts.get('progress') ?? '';
  const isSame = said === '' || withoutBlanks(said) === withoutBlanks(standingToChinese(problem));
  return isSame || progressTextToStage(said) === problem.stage ? '' : said;
}

function saysSame(board: Board, problem: Problem, columnId: LedgerColumnId, to: string): boolean {
  if (columnId === 'category') {
    const category = findCategory(board, to);
    return category ? category.id === problem.categoryId : isNoCategory(to) && problem.categoryId === null;
  }
  const shown = ledgerCellText(columnId, { board, problem, number: 0 });
  const said = withoutBlanks(to);
  return said === withoutBlanks(shown) || (columnId === 'progress' && said === withoutBlanks(problem.progressText));
}

/** How a table says that a problem has no category. */
export const isNoCategory = (text: string): boolean =>
  /^(?:未分类|无类别|其他)?$/.test(headingToCategoryName(text).trim());
