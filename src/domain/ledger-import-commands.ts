import type { Board } from './board.ts';
import { categoriesOf } from './board.ts';
import { categoryNameToShortName, headingToCategoryName, TINTS } from './category.ts';
import type { NewCategory } from './category.ts';
import type { Together } from './command.ts';
import type { CategoryId, ProblemId } from './id.ts';
import { ledgerColumn } from './ledger-columns.ts';
import { editCell, findCategory } from './ledger-edits.ts';
import type { OneCommand } from './ledger-edits.ts';
import type { LedgerImportRow } from './ledger-import.ts';
import { isNoCategory } from './ledger-verdicts.ts';
import type { FieldChange } from './ledger-verdicts.ts';
import type { NewMeasure } from './measure.ts';
import { BLANK_PROBLEM, problemTextToTitle } from './problem.ts';
import type { NewProblem } from './problem.ts';
import { progressTextToStage } from './progress.ts';

/** What a person has said yes to. */
export interface LedgerAdoption {
  /** The file or the clipboard, and what it held: kept with the board like any paper that was read in. */
  readonly source: { readonly name: string; readonly text: string };
  readonly added: readonly LedgerImportRow[];
  readonly updated: readonly { readonly problemId: ProblemId; readonly changes: readonly FieldChange[] }[];
  /** Why time limits that stand are changed; '' where none is. */
  readonly reason: string;
}

export type AdoptionResult =
  | { readonly type: 'command'; readonly command: Together }
  | { readonly type: 'refused'; readonly says: readonly string[] };

/** All of it as one step. What cannot be is said, and then nothing is done. */
export function ledgerToCommand(board: Board, adoption: LedgerAdoption, newId: () => string): AdoptionResult {
  const made = new Categories(board, newId);
  const problems = adoption.added.map((row) => toProblem(row, made, newId));
  const measures: NewMeasure[] = [];
  const pairs: { problemId: ProblemId; measureId: string }[] = [];
  adoption.added.forEach((row, at) => {
    const problem = problems[at];
    for (const text of problem ? row.measures : []) {
      const id = newId();
      measures.push({ id, text, group: '', done: problem?.stage === 'completed', passage: null });
      pairs.push({ problemId: problem?.id ?? '', measureId: id });
    }
  });
  const refused: string[] = [];
  const edits = adoption.updated.flatMap(({ problemId, changes }) =>
    changes.flatMap((change) => toEdits(board, problemId, change, { adoption, made, newId, refused })),
  );
  if (refused.length > 0) return { type: 'refused', says: [...new Set(refused)] };
  const { name, text } = adoption.source;
  const source = { id: newId(), name, text, mainWork: [] };
  const commands: OneCommand[] =
    problems.length > 0
      ? [{ type: 'adopt-draft', source, categories: made.fresh, problems, measures, pairs }]
      : made.fresh.map((category): OneCommand => ({ type: 'add-category', category }));
  return { type: 'command', command: { type: 'together', commands: [...commands, ...edits] } };
}

function toProblem({ texts }: LedgerImportRow, made: Categories, newId: () => string): NewProblem {
  const fields = Object.fromEntries(
    [...texts].flatMap(([id, text]) => {
      const field = ledgerColumn(id)?.field;
      return field ? [[field, text.trim()] as const] : [];
    }),
  );
  return {
    ...BLANK_PROBLEM,
    ...fields,
    id: newId(),
    stage: progressTextToStage(texts.get('progress') ?? ''),
    categoryId: made.idOf(texts.get('category') ?? ''),
    ...problemTextToTitle((texts.get('problem') ?? '').trim()),
  };
}

interface Editing {
  readonly adoption: LedgerAdoption;
  readonly made: Categories;
  readonly newId: () => string;
  readonly refused: string[];
}

function toEdits(board: Board, problemId: ProblemId, change: FieldChange, editing: Editing): readonly OneCommand[] {
  const { adoption, made, newId, refused } = editing;
  const problem = board.problems.get(problemId);
  if (!problem) return [];
  if (change.columnId === 'category')
    return [{ type: 'set-category', id: problemId, from: problem.categoryId, to: made.idOf(change.to) }];
  const edit = editCell(board, { problem }, change.columnId, change.to, newId);
  if (edit.type === 'commands') return edit.commands;
  if (edit.type === 'asks-reason')
    return [
      { type: 'adjust-deadline', of: edit.of, id: newId(), from: edit.from, to: edit.to, reason: adoption.reason },
    ];
  refused.push(edit.says);
  return [];
}

/** The board's categories, and those that the table brings. */
class Categories {
  readonly fresh: NewCategory[] = [];
  readonly #board: Board;
  readonly #newId: () => string;

  constructor(board: Board, newId: () => string) {
    this.#board = board;
    this.#newId = newId;
  }

  idOf(text: string): CategoryId | null {
    if (text.trim() === '' || isNoCategory(text)) return null;
    const known = findCategory(this.#board, text.trim());
    if (known) return known.id;
    const name = headingToCategoryName(text);
    const before = this.fresh.find((category) => category.name === name);
    if (before) return before.id;
    const tint = (categoriesOf(this.#board).length + this.fresh.length) % TINTS;
    const category = { id: this.#newId(), name, shortName: categoryNameToShortName(name), tint };
    this.fresh.push(category);
    return category.id;
  }
}
