import type { Board } from './board.ts';
import { measuresOf } from './board.ts';
import type { Category } from './category.ts';
import type { ProblemId, SubjectId } from './id.ts';
import type { Measure } from './measure.ts';
import { measuresToCellText } from './measures-cell.ts';
import type { PaperParagraph } from './paper.ts';
import { PROBLEM_FIELD_LABELS } from './problem.ts';
import type { Problem, ProblemField } from './problem.ts';
import { standingToChinese } from './standing.ts';

/** A column of the 台账 (domain: the ledger's columns). Stored with templates: a code, never the label. */
export type LedgerColumnId = (typeof LEDGER_COLUMN_IDS)[number];

export const LEDGER_COLUMN_IDS = [
  'number',
  'category',
  'problem',
  'cause',
  'goal',
  'measures',
  'leader',
  'owner',
  'unit',
  'deadline',
  'progress',
  'result',
  'note',
  'evidence',
  'closedOn',
  'closedBy',
  'lesson',
  'origin',
  'subject',
  'remark',
] as const;

/** What a superior's table has unless it says otherwise. */
export const DEFAULT_LEDGER_COLUMNS: readonly LedgerColumnId[] = [
  'number',
  'category',
  'problem',
  'measures',
  'leader',
  'owner',
  'deadline',
  'progress',
  'remark',
];

export interface LedgerColumn {
  readonly id: LedgerColumnId;
  /** What heads it where no template names it otherwise. */
  readonly head: string;
  /** Its part of the table's width, as a paper shares it out. */
  readonly width: number;
  readonly align: 'left' | 'center';
  /** On paper it is never narrower than so many signs: a name of four and its 、, 2025年底前，, （完成情况）. */
  readonly least: number;
  /** Lines break between names, not inside one. */
  readonly isNames?: boolean;
  /** The text of the card that it shows, where it is just one. */
  readonly field?: ProblemField;
}

/** A row of the ledger: one problem, or one of its measures where each has a row of its own. */
export interface LedgerRow {
  readonly board: Board;
  readonly problem: Problem;
  readonly number: number;
  /** null: all measures of the problem stand in one cell. */
  readonly measure?: Measure | null;
  readonly dossier?: DossierWords | null;
}

/** What the columns of the dossier say of each problem; read only where such a column is chosen. */
export interface DossierWords {
  /** The last 整改进展 that still stands. */
  readonly note: ReadonlyMap<ProblemId, string>;
  /** 佐证材料 of a problem or a measure, one a line. */
  readonly evidence: ReadonlyMap<SubjectId, string>;
}

const ofField = (
  id: LedgerColumnId,
  field: ProblemField,
  width: number,
  least: number,
  more: Partial<LedgerColumn> = {},
) => ({
  id,
  field,
  head: PROBLEM_FIELD_LABELS[field],
  width,
  least,
  align: 'left' as const,
  ...more,
});

export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  { id: 'number', head: '序号', width: 5, align: 'center', least: 2.1 },
  { id: 'category', head: '查摆方面', width: 10, align: 'left', least: 5.1 },
  { id: 'problem', head: '存在问题', width: 26, align: 'left', least: 6.5 },
  ofField('cause', 'cause', 16, 5.5),
  ofField('goal', 'goal', 14, 5),
  { id: 'measures', head: '整改措施', width: 30, align: 'left', least: 8 },
  ofField('leader', 'leader', 9, 5.1, { align: 'center', isNames: true }),
  ofField('owner', 'owner', 9, 5.1, { align: 'center', isNames: true }),
  ofField('unit', 'unit', 10, 4.1, { align: 'center' }),
  ofField('deadline', 'deadlineText', 11, 6.9, { align: 'center' }),
  ofField('progress', 'progressText', 11, 6.1, { head: '整改进展（完成情况）', align: 'center' }),
  ofField('result', 'result', 14, 5),
  { id: 'note', head: '最近进展', width: 16, align: 'left', least: 6 },
  { id: 'evidence', head: '佐证材料', width: 12, align: 'left', least: 5 },
  ofField('closedOn', 'acceptedOn', 10, 5, { head: '销号时间', align: 'center' }),
  ofField('closedBy', 'acceptedBy', 9, 5.1, { head: '销号人', align: 'center', isNames: true }),
  ofField('lesson', 'lesson', 14, 5),
  ofField('origin', 'origin', 9, 4.1, { align: 'center' }),
  ofField('subject', 'subject', 9, 4.1, { align: 'center' }),
  ofField('remark', 'remark', 9, 4.1),
];

const BY_ID = new Map(LEDGER_COLUMNS.map((column) => [column.id, column]));

/** The column of that code; undefined for a code that a later version wrote. */
export const ledgerColumn = (id: string): LedgerColumn | undefined => BY_ID.get(id as LedgerColumnId);

export const categoryOf = ({ board, problem }: Pick<LedgerRow, 'board' | 'problem'>): Category | null =>
  problem.categoryId === null ? null : (board.categories.get(problem.categoryId) ?? null);

/** Does the column say what only the dossier knows? */
export const isOfDossier = (id: string): boolean => id === 'note' || id === 'evidence';

/** What a cell says: what stands on paper, what is copied, what sorting looks at. Verbatim but for blanks around it. */
export function ledgerCellText(id: LedgerColumnId, row: LedgerRow): string {
  const { board, problem, number, measure = null, dossier } = row;
  switch (id) {
    case 'number':
      return String(number);
    case 'category':
      return categoryOf(row)?.name ?? '';
    case 'problem':
      return (problem.title + problem.detail).trim();
    case 'measures':
      return measure ? measure.text.trim() : measuresToCellText(measuresOf(board, problem.id).map(({ text }) => text));
    case 'progress':
      return standingToChinese(problem);
    case 'note':
      return dossier?.note.get(problem.id) ?? '';
    case 'evidence':
      return evidenceWords(row);
    default: {
      const field = BY_ID.get(id)?.field;
      return field ? problem[field].trim() : '';
    }
  }
}

/** Of the problem, and of its measures: a measure's proof is there for every problem it serves. */
function evidenceWords({ board, problem, dossier }: LedgerRow): string {
  if (!dossier) return '';
  const subjects = [problem.id, ...(board.measuresByProblem.get(problem.id) ?? [])];
  return subjects.flatMap((id) => dossier.evidence.get(id) ?? []).join('\n');
}

/** The same as a paper's paragraphs: the leading sentence of the problem stands out. */
export function ledgerCell(id: LedgerColumnId, row: LedgerRow, isBrief = false): readonly PaperParagraph[] {
  if (id === 'problem') return [{ lead: row.problem.title.trim(), text: isBrief ? '' : row.problem.detail.trimEnd() }];
  const text = ledgerCellText(id, row);
  if (text === '') return [];
  return id === 'measures' || id === 'evidence' ? text.split('\n').map((line) => ({ text: line })) : [{ text }];
}
