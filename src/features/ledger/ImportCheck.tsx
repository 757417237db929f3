import { useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { ledgerToCommand } from '../../domain/ledger-import-commands.ts';
import { findHead } from '../../exchange/spreadsheet/match-columns.ts';
import type { ColumnMatches } from '../../exchange/spreadsheet/match-columns.ts';
import { textsOf } from '../../exchange/spreadsheet/sheet-table.ts';
import type { SheetTable } from '../../exchange/spreadsheet/sheet-table.ts';
import { tableToLedger } from '../../exchange/spreadsheet/table-to-ledger.ts';
import { cellsToTsv } from '../../exchange/spreadsheet/tsv.ts';
import { useNumbers } from '../../parts/use-numbers.ts';
import type { Perform } from '../../queries/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toasts.ts';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { importRows, sumsOf, toAdoption } from './import-rows.ts';
import type { Acts } from './import-rows.ts';
import styles from './LedgerImport.module.css';

interface Props {
  readonly name: string;
  readonly tables: readonly SheetTable[];
  readonly board: Board;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

const NONE: ColumnMatches = [];

/** Which column is what, what each row would do, and the yes. */
export function ImportCheck({ name, tables, board, perform, newId, onBack, onClose }: Props) {
  const [sheet, setSheet] = useState(() =>
    Math.max(
      0,
      tables.findIndex((table) => findHead(table).at >= 0),
    ),
  );
  const table = tables[sheet];
  const head = useMemo(() => (table ? findHead(table) : null), [table]);
  const [matched, setMatched] = useState<{ readonly sheet: number; readonly matches: ColumnMatches } | null>(null);
  const matches = matched?.sheet === sheet ? matched.matches : (head?.matches ?? NONE);
  const [acts, setActs] = useState<Acts>(new Map());
  const [reason, setReason] = useState('');
  const numbers = useNumbers(board, false);
  const read = useMemo(() => (table && head ? tableToLedger(table, head, matches) : null), [table, head, matches]);
  const rows = useMemo(() => (read ? importRows(board, read.rows, acts) : []), [board, read, acts]);
  const { added, updated, skipped, adjusted } = sumsOf(board, rows);
  const confirm = (): void => {
    const source = { name, text: table ? cellsToTsv(table.rows.map(textsOf)) : '' };
    const result = ledgerToCommand(board, toAdoption(rows, source, reason.trim()), newId);
    if (result.type === 'refused') return void toast({ says: `没有导入。${result.says.join('；')}`, tone: 'alert' });
    if (perform(result.command).type !== 'pending') return;
    toast({ says: `已导入台账：新增 ${added} 条，更新 ${updated} 条。按 Ctrl+Z 可以一步撤销。` });
    onClose();
  };
  return (
    <section className={styles.check} aria-label="核对台账">
      <div className={styles.head}>
        <h1 className={styles.title}>核对“{name}”</h1>
        {tables.length > 1 && (
          <Select
            label="工作表"
            isLabelHidden
            value={String(sheet)}
            options={tables.map((one, at) => ({ id: String(at), label: one.name }))}
            onChange={(id) => setSheet(Number(id))}
          />
        )}
        <Button onPress={onBack}>换一份</Button>
      </div>
      {head === null || head.at < 0 ? (
        <EmptyState title="没有找到表头">
          表格里要有一行写着“存在问题”和别的列名（如“整改措施”“责任人”）。请连同表头一起复制，或换一个工作表。
        </EmptyState>
      ) : (
        <>
          <ImportColumns
            names={head.names}
            matches={matches}
            onMatch={(next) => setMatched({ sheet, matches: next })}
          />
          <ImportPreview
            rows={rows}
            matches={matches}
            numbers={numbers}
            onAct={(changed) => setActs((held) => new Map([...held, ...changed]))}
          />
        </>
      )}
      <footer className={styles.foot}>
        <p role="status">
          新增 {added} 条，更新 {updated} 条，不导入 {skipped} 条。
          {read !== null && read.loose > 0 && `表末 ${read.loose} 条措施没有对应问题，不导入。`}
        </p>
        {adjusted > 0 && (
          <div className={styles.reason}>
            <TextField
              label={`有 ${adjusted} 条的时限会改变，调整的原因`}
              placeholder="如：按上级审核后的台账"
              value={reason}
              onChange={setReason}
            />
          </div>
        )}
        <Button onPress={onClose}>不导入</Button>
        <Button
          variant="primary"
          isDisabled={added + updated === 0 || (adjusted > 0 && reason.trim() === '')}
          onPress={confirm}
        >
          确认导入
        </Button>
      </footer>
    </section>
  );
}
