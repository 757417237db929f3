import { useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { cellsToTable } from '../../exchange/spreadsheet/sheet-table.ts';
import type { SheetTable } from '../../exchange/spreadsheet/sheet-table.ts';
import { tsvToCells } from '../../exchange/spreadsheet/tsv.ts';
import type { Perform } from '../../queries/perform.ts';
import { ImportCheck } from './ImportCheck.tsx';
import { ImportChoose } from './ImportChoose.tsx';
import type { ReadTables } from './ImportChoose.tsx';

interface Props {
  readonly board: Board;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly readTables: ReadTables;
  readonly onClose: () => void;
}

/** A paper that was brought: where from, and its tables. */
interface Brought {
  readonly name: string;
  readonly tables: readonly SheetTable[];
}

/** 导入台账: first the table, then what it would do; nothing changes before 确认导入. */
export function LedgerImport({ board, perform, newId, readTables, onClose }: Props) {
  const [brought, bring] = useState<Brought | null>(null);
  if (brought === null)
    return (
      <ImportChoose
        readTables={readTables}
        onTables={(name, tables) => bring({ name, tables })}
        onPasted={(text) => bring({ name: '粘贴的台账', tables: [cellsToTable(tsvToCells(text))] })}
        onClose={onClose}
      />
    );
  return (
    <ImportCheck
      {...brought}
      board={board}
      perform={perform}
      newId={newId}
      onBack={() => bring(null)}
      onClose={onClose}
    />
  );
}
