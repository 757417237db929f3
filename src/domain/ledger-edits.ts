import type { Board } from './board.ts';
import { categoriesOf, measuresOf } from './board.ts';
import { categoryNameToShortName, headingToCategoryName } from './category.ts';
import type { Category } from './category.ts';
import type { DeadlineOf, Together } from './command.ts';
import { ledgerColumn } from './ledger-columns.ts';
import type { LedgerColumnId } from './ledger-columns.ts';
import type { Measure } from './measure.ts';
import { cellTextToMeasures, measuresToCellText } from './measures-cell.ts';
import { problemTextToTitle } from './problem.ts';
import type { Problem, ProblemField } from './problem.ts';
import { progressAfterMove, progressTextToStage } from './progress.ts';
import { standingToChinese } from './standing.ts';

export type OneCommand = Together['commands'][number];

/** What a text typed into a cell of the 台账 comes to. */
export type CellEdit =
  | { readonly type: 'commands'; readonly commands: readonly OneCommand[] }
  /** A time limit that is there already is adjusted, and the reason is not yet said. */
  | { readonly type: 'asks-reason'; readonly of: DeadlineOf; readonly from: string; readonly to: string }
  | { readonly type: 'refused'; readonly says: string };

/** Of which problem, or of which measure where each has a row of its own. */
export interface EditedRow {
  readonly problem: Problem;
  readonly measure?: Measure | null;
}

/** The text a cell is edited as: what is stored, where the cell shows something reckoned from it. */
export function editableText(board: Board, { problem, measure = null }: EditedRow, id: LedgerColumnId): string {
  switch (id) {
    case 'category':
      return problem.categoryId === null ? '' : (board.categories.get(problem.categoryId)?.name ?? '');
    case 'problem':
      return problem.title + problem.detail;
    case 'measures':
      return measure ? measure.text : measuresToCellText(measuresOf(board, problem.id).map(({ text }) => text));
    default: {
      const field = ledgerColumn(id)?.field;
      return field ? problem[field] : '';
    }
  }
}

export const isEditableColumn = (id: string): boolean =>
  id === 'category' || id === 'problem' || id === 'measures' || ledgerColumn(id)?.field !== undefined;

/** A cell's new text as commands; none where it says what is there already. New ids come from `newId`. */
export function editCell(
  board: Board,
  row: EditedRow,
  id: LedgerColumnId,
  text: string,
  newId: () => string,
): CellEdit {
  const { problem, measure = null } = row;
  if (text === editableText(board, row, id)) return commands([]);
  // What the cell shows, copied back into it, says nothing new.
  if (id === 'progress' && text.trim() === standingToChinese(problem)) return commands([]);
  switch (id) {
    case 'category':
      return editCategory(board, problem, text);
    case 'problem':
      return editProblemText(problem, text);
    case 'measures':
      return measure ? editOneMeasure(measure, text) : commands(editMeasures(board, problem, text, newId));
    case 'progress':
      return editProgress(problem, text.trim());
    case 'deadline':
      return editDeadline(problem, text.trim());
    default: {
      const field = ledgerColumn(id)?.field;
      return field
        ? commands([editField(problem, field, text.trim())])
        : { type: 'refused', says: `“${ledgerColumn(id)?.head ?? id}”不在这里填写。` };
    }
  }
}

const commands = (list: readonly OneCommand[]): CellEdit => ({ type: 'commands', commands: list });

const editField = (problem: Problem, field: ProblemField, to: string): OneCommand => ({
  type: 'edit-problem',
  id: problem.id,
  edits: [{ field, from: problem[field], to }],
});

/** Words of another stage move the card there, and what is missing is asked for as in any move. */
function editProgress(problem: Problem, to: string): CellEdit {
  const { id, stage, progressText } = problem;
  const meant = to === '' ? stage : progressTextToStage(to);
  if (meant === stage) return commands([editField(problem, 'progressText', to)]);
  const from = progressAfterMove(progressText, meant);
  return commands([
    { type: 'move-problem', id, from: stage, to: meant, after: 'end' },
    { type: 'edit-problem', id, edits: [{ field: 'progressText', from, to }] },
  ]);
}

/** Written for the first time it is an edit like any other; a time limit that stands is never just written over. */
function editDeadline({ id, deadlineText }: Problem, to: string): CellEdit {
  if (deadlineText.trim() === to) return commands([]);
  if (deadlineText.trim() !== '') return { type: 'asks-reason', of: { kind: 'problem', id }, from: deadlineText, to };
  return commands([{ type: 'edit-problem', id, edits: [{ field: 'deadlineText', from: deadlineText, to }] }]);
}

function editCategory(board: Board, problem: Problem, text: string): CellEdit {
  const typed = text.trim();
  if (typed === '') return commands([{ type: 'set-category', id: problem.id, from: problem.categoryId, to: null }]);
  const category = findCategory(board, typed);
  if (!category) {
    const names = categoriesOf(board).map(({ name }) => `“${name}”`);
    return {
      type: 'refused',
      says: `看板上没有“${typed}”这个方面。${names.length > 0 ? `可填：${names.join('、')}。` : ''}新的方面在“设置”里添加。`,
    };
  }
  return commands([{ type: 'set-category', id: problem.id, from: problem.categoryId, to: category.id }]);
}

/** By its name, its short name, or the heading a paper gives it; or as the only one that begins so. */
export function findCategory(board: Board, text: string): Category | null {
  const bare = headingToCategoryName(text);
  const all = categoriesOf(board);
  const same = all.find(({ name, shortName }) => [text, bare].some((said) => said === name || said === shortName));
  if (same) return same;
  const alike = all.filter(({ name }) => {
    const other = headingToCategoryName(name);
    return other === bare || name.startsWith(text) || categoryNameToShortName(other) === bare;
  });
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** The leading sentence stays the one it was as long as the text still begins with it. */
function editProblemText(problem: Problem, text: string): CellEdit {
  const { title, detail } =
    problem.title !== '' && text.startsWith(problem.title)
      ? { title: problem.title, detail: text.slice(problem.title.length) }
      : problemTextToTitle(text.trim());
  if (title.trim() === '') return { type: 'refused', says: '“存在问题”不能为空。要去掉这一条，请打开卡片删除。' };
  return commands([
    {
      type: 'edit-problem',
      id: problem.id,
      edits: [
        { field: 'title', from: problem.title, to: title },
        { field: 'detail', from: problem.detail, to: detail },
      ],
    },
  ]);
}

function editOneMeasure(measure: Measure, text: string): CellEdit {
  const to = text.trim();
  if (to === '') return { type: 'refused', says: '“整改措施”不能为空。要去掉这一条，请打开卡片删除。' };
  return commands(to === measure.text ? [] : [{ type: 'edit-measure', id: measure.id, from: measure.text, to }]);
}

/**
 * The measures of a cell's text against those that are there. What is said word for word stays; what is left over on both sides
 * is rewritten in order; then measures are added, or taken from this problem: one that serves no other is deleted.
 */
export function editMeasures(board: Board, problem: Problem, text: string, newId: () => string): readonly OneCommand[] {
  const old = [...measuresOf(board, problem.id)];
  const fresh: string[] = [];
  for (const item of cellTextToMeasures(text)) {
    const at = old.findIndex((measure) => measure.text.trim() === item);
    if (at >= 0) old.splice(at, 1);
    else fresh.push(item);
  }
  const rewritten = old
    .splice(0, fresh.length)
    .map(({ id, text: from }, at): OneCommand => ({ type: 'edit-measure', id, from, to: fresh[at] ?? from }));
  const added = fresh.slice(rewritten.length).map((item): OneCommand => ({
    type: 'add-measure',
    measure: { id: newId(), text: item, group: '', done: false, passage: null },
    problemId: problem.id,
  }));
  const dropped = old.map(({ id }): OneCommand => {
    const isShared = (board.problemsByMeasure.get(id) ?? []).length > 1;
    return isShared ? { type: 'unpair-measure', problemId: problem.id, measureId: id } : { type: 'delete-measure', id };
  });
  return [...rewritten, ...added, ...dropped];
}
