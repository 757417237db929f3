import { headingToCategoryName } from '../../domain/category.ts';
import type { LedgerColumnId } from '../../domain/ledger-columns.ts';
import type { LedgerImportRow } from '../../domain/ledger-import.ts';
import { cellTextToMeasures } from '../../domain/measures-cell.ts';
import type { ColumnMatches, TableHead } from './match-columns.ts';
import { matchColumns } from './match-columns.ts';
import { EMPTY_CELL, textsOf } from './sheet-table.ts';
import type { SheetCell, SheetTable } from './sheet-table.ts';

/** What a table says, row by row, and how many measures at its end serve no problem. */
export interface ReadLedger {
  readonly rows: readonly LedgerImportRow[];
  readonly loose: number;
}

interface OpenRow {
  readonly at: number;
  readonly texts: Map<LedgerColumnId, string>;
  /** The cells of measures, one a row of the table. */
  readonly parts: string[];
}

/** The rows below the head. A row of one cell is a category; a row without a problem of its own goes on with the one above. */
export function tableToLedger(table: SheetTable, head: Pick<TableHead, 'at'>, matches: ColumnMatches): ReadLedger {
  const reading = new Reading(matches, table);
  table.rows.forEach((row, at) => {
    if (at > head.at) reading.read(row, at + 1);
  });
  return { rows: reading.rows.map(close), loose: reading.loose };
}

class Reading {
  readonly rows: OpenRow[] = [];
  loose = 0;
  readonly #matches: ColumnMatches;
  readonly #isFilledDown: boolean;
  readonly #isNumbered: boolean;
  #heading = '';
  #category = '';
  #isLoose = false;

  constructor(matches: ColumnMatches, { isFilledDown, rows }: SheetTable) {
    this.#matches = matches;
    this.#isFilledDown = isFilledDown;
    const numbers = matches.indexOf('number');
    this.#isNumbered = numbers >= 0 && rows.some((row) => /^\d+$/.test(row[numbers]?.text.trim() ?? ''));
  }

  read(row: readonly SheetCell[], at: number): void {
    const filled = row.filter(({ text }) => text.trim() !== '');
    const [only] = filled;
    if (!only || isSum(only.text) || isHeadAgain(row)) return;
    if (filled.length === 1 && row.length > 1 && this.#isHeading(row, only)) return this.#headWith(only.text);
    if (this.#isLoose) {
      if (this.#cell(row, 'measures').text.trim() !== '') this.loose += 1;
      return;
    }
    const open = this.rows.at(-1);
    if (open && this.#goesOn(open, row)) this.#add(open, row);
    else this.#open(row, at);
  }

  #cell(row: readonly SheetCell[], id: LedgerColumnId): SheetCell {
    return row[this.#matches.indexOf(id)] ?? EMPTY_CELL;
  }

  /** In the first column, or over the whole width, and no measure that goes on. */
  #isHeading(row: readonly SheetCell[], only: SheetCell): boolean {
    if (only.isWide && !only.isBelow) return true;
    const at = row.indexOf(only);
    return (
      !only.isBelow &&
      at !== this.#matches.indexOf('measures') &&
      (at === 0 || this.#cell(row, 'problem') === only) &&
      !this.#isNumberCell(row, only)
    );
  }

  #isNumberCell(row: readonly SheetCell[], only: SheetCell): boolean {
    return this.#cell(row, 'number') === only && /^[\d.、]+$/.test(only.text.trim());
  }

  #headWith(text: string): void {
    this.#isLoose = text.trim().startsWith('尚未对应问题的整改措施');
    if (/^(?:截至|填表|填报|审核|备注|说明|注)/.test(text.trim())) return;
    const heading = text.trim().replace(/[（(]\d+[个条项][）)]$/, '');
    this.#heading = /^(?:[一二三四五六七八九十]+、)?未分类$/.test(heading) ? '' : heading;
    this.#category = '';
  }

  /** No problem of its own: a merged cell goes on, or it is blank; or a numbered table leaves the number out. */
  #goesOn(open: OpenRow, row: readonly SheetCell[]): boolean {
    const problem = this.#cell(row, 'problem');
    if (problem.isBelow) return true;
    const number = this.#cell(row, 'number');
    if (number.text.trim() !== '' && !number.isBelow) return false;
    if (problem.text.trim() === '') return this.#cell(row, 'measures').text.trim() !== '';
    return this.#isNumbered && this.#isRest(open, row);
  }

  /** What had no room in a row that is as tall as a row can be stands in the next, beside nothing else. */
  #isRest({ texts, parts }: OpenRow, row: readonly SheetCell[]): boolean {
    return this.#matches.every((id, column) => {
      const said = row[column]?.text.trim() ?? '';
      if (id === null || said === '') return true;
      const before = id === 'measures' ? parts.join('\n') : (texts.get(id) ?? '');
      return !SHORT.includes(id) && before.length >= TALL;
    });
  }

  #open(row: readonly SheetCell[], at: number): void {
    const texts = new Map<LedgerColumnId, string>();
    const parts: string[] = [];
    this.#matches.forEach((id, column) => {
      const text = row[column]?.text.trim() ?? '';
      if (id === null || text === '') return;
      if (id === 'measures') parts.push(row[column]?.text ?? '');
      else texts.set(id, inOneLine(id, text));
    });
    const said = texts.get('category') ?? (this.#isFilledDown ? this.#category : '');
    this.#category = said;
    const category = said || this.#heading;
    if (category !== '') texts.set('category', headingToCategoryName(category));
    this.rows.push({ at, texts, parts });
  }

  #add({ texts, parts }: OpenRow, row: readonly SheetCell[]): void {
    this.#matches.forEach((id, column) => {
      const { text, isBelow } = row[column] ?? EMPTY_CELL;
      if (id === null || id === 'number' || id === 'category' || isBelow || text.trim() === '') return;
      if (id === 'measures') parts.push(text);
      else texts.set(id, inOneLine(id, (texts.get(id) ?? '') + text));
    });
  }
}

const isSum = (text: string): boolean => /^(?:合计|总计|小计|共计)/.test(text.trim());

/** The head is repeated on a page that was pasted with its neighbours. */
const isHeadAgain = (row: readonly SheetCell[]): boolean => {
  const matches = matchColumns(textsOf(row));
  return matches.includes('problem') && matches.filter((match) => match !== null).length >= 3;
};

/** A text of fewer characters has room in any row. */
const TALL = 150;

/** What is short stands in one line: its line ends were made for a narrow column. */
const SHORT: readonly LedgerColumnId[] = [
  'number',
  'category',
  'leader',
  'owner',
  'unit',
  'deadline',
  'progress',
  'closedOn',
  'closedBy',
  'origin',
  'subject',
];

const inOneLine = (id: LedgerColumnId, text: string): string =>
  SHORT.includes(id) ? text.replace(/\s*\n\s*/g, '') : text;

function close({ at, texts, parts }: OpenRow): LedgerImportRow {
  const isNumbered = /^\s*(?:1\s*[.．、]|[（(]1[）)]|①)/.test(parts[0] ?? '');
  const measures =
    parts.length > 1 && !isNumbered
      ? parts.map((part) => part.trim()).filter((part) => part !== '')
      : cellTextToMeasures(parts.join('\n'));
  return { at, texts, measures };
}
