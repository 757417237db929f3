import { useCallback, useMemo } from 'react';
import { ledgerColumn } from '../../domain/ledger-columns.ts';
import type { LedgerColumnId } from '../../domain/ledger-columns.ts';
import { measuresToCellText } from '../../domain/measures-cell.ts';
import type { ColumnMatches } from '../../exchange/spreadsheet/match-columns.ts';
import { cellsToTsv } from '../../exchange/spreadsheet/tsv.ts';
import type { ProblemNumbers } from '../../parts/problem-numbers.ts';
import { DataGrid } from '../../ui/grid/DataGrid.tsx';
import type { GridColumn } from '../../ui/grid/grid-props.ts';
import { ACT_LABELS, actsOf, verdictToChinese } from './import-rows.ts';
import type { ImportRow, RowAct } from './import-rows.ts';
import styles from './LedgerImport.module.css';

interface Props {
  readonly rows: readonly ImportRow[];
  readonly matches: ColumnMatches;
  readonly numbers: ProblemNumbers;
  readonly onAct: (acts: ReadonlyMap<number, RowAct>) => void;
}

/** Row by row: the verdict, what is to be done, and what would be read; what would change stands with what it was. */
export function ImportPreview({ rows, matches, numbers, onAct }: Props) {
  const byId = useMemo(() => new Map(rows.map((row) => [String(row.row.at), row])), [rows]);
  const rowIds = useMemo(() => [...byId.keys()], [byId]);
  const columns = useMemo(() => previewColumns(matches), [matches]);
  const words = useCallback(
    (rowId: string, columnId: string): string => {
      const one = byId.get(rowId);
      if (!one) return '';
      if (columnId === 'at') return rowId;
      if (columnId === 'verdict') return verdictToChinese(one.verdict, numbers);
      if (columnId === 'act') return ACT_LABELS[one.act];
      if (columnId === 'measures') return measuresToCellText(one.row.measures);
      return one.row.texts.get(columnId as LedgerColumnId) ?? '';
    },
    [byId, numbers],
  );
  const renderCell = useCallback(
    (rowId: string, columnId: string) => {
      const { verdict, act } = byId.get(rowId) ?? {};
      const change =
        verdict?.kind === 'update' && act === 'update'
          ? verdict.changes.find((one) => one.columnId === columnId)
          : undefined;
      if (!change)
        return (
          <span className={act === 'skip' && columnId !== 'act' ? styles.soft : undefined}>
            {words(rowId, columnId)}
          </span>
        );
      return (
        <>
          {change.from !== '' && <del className={styles.before}>{change.from}</del>}
          <ins className={styles.after}>{change.to}</ins>
        </>
      );
    },
    [byId, words],
  );
  const setAct = (rowId: string, text: string): boolean => {
    const one = byId.get(rowId);
    const act = one && actsOf(one.verdict).find((may) => ACT_LABELS[may] === text.trim());
    if (one && act) onAct(new Map([[one.row.at, act]]));
    return act !== undefined;
  };
  return (
    <DataGrid
      label="要导入的行"
      columns={columns}
      rowIds={rowIds}
      frozen={3}
      sort={null}
      renderCell={renderCell}
      sayCell={words}
      editAs={(rowId, columnId) =>
        columnId === 'act' && actsOfRow(byId, rowId).length > 1 ? words(rowId, columnId) : null
      }
      choicesFor={(rowId, columnId) => (columnId === 'act' ? actsOfRow(byId, rowId).map((act) => ACT_LABELS[act]) : [])}
      onEdit={(rowId, _, text) => setAct(rowId, text)}
      onOpen={() => undefined}
      onCopy={(cells) => cellsToTsv(cells.rowIds.map((rowId) => cells.columnIds.map((id) => words(rowId, id))))}
      onPaste={(text, { top, bottom, left, right }) => {
        if (columns.slice(left, right + 1).some(({ id }) => id === 'act'))
          for (const rowId of rowIds.slice(top, bottom + 1)) setAct(rowId, text);
      }}
      onClear={() => undefined}
    />
  );
}

const actsOfRow = (byId: ReadonlyMap<string, ImportRow>, rowId: string): readonly RowAct[] => {
  const one = byId.get(rowId);
  return one ? actsOf(one.verdict) : [];
};

const PART = 10;

const previewColumns = (matches: ColumnMatches): readonly GridColumn[] => [
  { id: 'at', head: '行', width: 48, align: 'center' },
  { id: 'verdict', head: '结论', width: 190, align: 'left' },
  { id: 'act', head: '处理', width: 84, align: 'center' },
  ...matches.flatMap((id): readonly GridColumn[] => {
    const column = id === null || id === 'number' ? undefined : ledgerColumn(id);
    return column ? [{ id: column.id, head: column.head, width: column.width * PART, align: column.align }] : [];
  }),
];
