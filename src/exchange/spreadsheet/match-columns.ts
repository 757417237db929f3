import { LEDGER_COLUMNS } from '../../domain/ledger-columns.ts';
import type { LedgerColumnId } from '../../domain/ledger-columns.ts';
import { labelToField } from '../report-text/vocabulary.ts';
import type { LabelField } from '../report-text/vocabulary.ts';
import { textsOf } from './sheet-table.ts';
import type { SheetTable } from './sheet-table.ts';

/** What each column of a table is; null where it is not read in. */
export type ColumnMatches = readonly (LedgerColumnId | null)[];

export interface TableHead {
  /** The row of the names, from 0; -1 where none is found. */
  readonly at: number;
  readonly names: readonly string[];
  readonly matches: ColumnMatches;
}

/** Further down than this no head is looked for. */
const HEAD_WITHIN = 40;

/** The row that names the columns: the first that names the problem and another thing. */
export function findHead({ rows }: SheetTable): TableHead {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  for (const [at, row] of rows.slice(0, HEAD_WITHIN).entries()) {
    const matches = matchColumns(textsOf(row));
    if (matches.includes('problem') && matches.filter((match) => match !== null).length >= 2)
      return { at, names: fill(textsOf(row), width, ''), matches: fill(matches, width, null) };
  }
  return { at: -1, names: Array.from({ length: width }, () => ''), matches: Array.from({ length: width }, () => null) };
}

const fill = <T>(list: readonly T[], width: number, blank: T): readonly T[] =>
  Array.from({ length: width }, (_, at) => list[at] ?? blank);

/** By the names that this program gives its columns, then by the trade's words; each column of the ledger once. */
export function matchColumns(names: readonly string[]): ColumnMatches {
  const taken = new Set<LedgerColumnId>();
  return names.map((name) => {
    const id = nameToColumn(name);
    if (id === null || taken.has(id)) return null;
    taken.add(id);
    return id;
  });
}

function nameToColumn(name: string): LedgerColumnId | null {
  const bare = name.replace(/[\s*：:]/g, '');
  if (bare === '') return null;
  const own = LEDGER_COLUMNS.find(({ head }) => head === bare);
  if (own) return own.id;
  const field = OWN_WORDS.find(([, words]) => words.test(bare))?.[0];
  if (field) return field;
  const label = labelToField(bare);
  return label === null ? null : FIELDS[label];
}

/** What the report reader leaves alone, or has no field for. */
const OWN_WORDS: readonly (readonly [LedgerColumnId, RegExp])[] = [
  ['closedOn', /^(?:销号|验收)(?:时间|日期)$/],
  ['closedBy', /^(?:销号|验收)(?:人|人员|单位)?$/],
  ['evidence', /佐证|印证材料|支撑材料/],
  ['note', /^(?:最近|最新)进展$/],
  ['result', /^(?:整改)?(?:成效|效果)$/],
  ['goal', /^(?:整改)?目标(?:要求)?$/],
  ['lesson', /^举一反三/],
  ['origin', /^(?:问题)?来源$/],
  ['subject', /^(?:查摆|检视)?对象$/],
];

const FIELDS: Readonly<Record<LabelField, LedgerColumnId | null>> = {
  problem: 'problem',
  measures: 'measures',
  cause: 'cause',
  leader: 'leader',
  owner: 'owner',
  dept: 'unit',
  due: 'deadline',
  status: 'progress',
  remark: 'remark',
  seq: 'number',
  category: 'category',
  other: null,
};
