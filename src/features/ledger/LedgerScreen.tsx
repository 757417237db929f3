import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import type { BoardFilter } from '../../domain/board-filter.ts';
import type { Day } from '../../domain/day.ts';
import type { ProblemId } from '../../domain/id.ts';
import { lampRule } from '../../domain/lamp.ts';
import { isOfDossier } from '../../domain/ledger-columns.ts';
import type { LedgerColumnId } from '../../domain/ledger-columns.ts';
import { editableText } from '../../domain/ledger-edits.ts';
import { readLedgerRow } from '../../domain/ledger-rows.ts';
import { paperOf } from '../../domain/paper-of.ts';
import type { PaperFile } from '../../domain/paper.ts';
import { personsOf } from '../../domain/person.ts';
import { FilterBar } from '../../parts/FilterBar.tsx';
import type { PaperDoors } from '../../parts/paper-doors.ts';
import { PaperOut } from '../../parts/PaperOut.tsx';
import type { Perform } from '../../queries/perform.ts';
import { useDossierWords } from '../../queries/use-dossier-words.ts';
import type { PinyinSearch } from '../../queries/use-pinyin-search.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { DataGrid } from '../../ui/grid/DataGrid.tsx';
import type { DataGridHandle } from '../../ui/grid/grid-props.ts';
import type { Drafts } from '../../ui/use-draft.ts';
import { useWidth } from '../../ui/use-width.ts';
import { isEditable } from './cell-changes.ts';
import { cellChoices } from './cell-choices.ts';
import { ChangesDialog } from './ChangesDialog.tsx';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import type { ReadTables } from './ImportChoose.tsx';
import { LedgerBar } from './LedgerBar.tsx';
import { LedgerCell } from './LedgerCell.tsx';
import { LedgerImport } from './LedgerImport.tsx';
import styles from './LedgerScreen.module.css';
import { LedgerSheet } from './LedgerSheet.tsx';
import { frozenCount, pixelsToWidth, sheetSizeOf, toGridColumns } from './ledger-view.ts';
import { useCellWork, wordsOf } from './use-cell-work.ts';
import { useLedgerRows } from './use-ledger-rows.ts';
import { useLedgerView } from './use-ledger-view.ts';

interface Props {
  readonly board: Board;
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly pinyin: PinyinSearch;
  readonly cardId: ProblemId | null;
  readonly onOpenCard: (id: ProblemId | null) => void;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly today: Day;
  readonly memory: Drafts;
  readonly doors: PaperDoors;
  readonly readTables: ReadTables;
}

/** 台账: the board as one table, worked in like a spreadsheet. */
export function LedgerScreen({
  board,
  filter,
  onFilter,
  pinyin,
  cardId,
  onOpenCard,
  perform,
  newId,
  today,
  memory,
  doors,
  readTables,
}: Props) {
  const frame = useRef<HTMLElement>(null);
  const grid = useRef<DataGridHandle>(null);
  const width = useWidth(frame);
  const scale = useMemo(() => (width === null ? 1 : lettersScale()), [width]);
  const [view, look] = useLedgerView(board, memory);
  const [menu, setMenu] = useState<{ readonly columnId: string; readonly anchor: Element } | null>(null);
  const [isSheet, setSheet] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const { about } = board;
  const lamps = useMemo(() => lampRule({ about }, today), [about, today]);
  const columnIds = useMemo(() => view.columns.map(({ id }) => id), [view.columns]);
  const words = useDossierWords(board.id, columnIds.some(isOfDossier));
  const dossier = words ?? null;
  const { rowIds, numbers, shown } = useLedgerRows(board, { filter, spelling: pinyin.spelling, lamps, view, dossier });
  const columns = useMemo(() => toGridColumns(view.columns, scale), [view.columns, scale]);
  const ledger = { board, rowIds, columnIds, numbers, dossier, perform, newId };
  const { asking, answer, ...work } = useCellWork(ledger);
  const calm = useDeferredValue(board);
  const persons = useMemo(() => personsOf(calm), [calm]);
  const isReading = words === undefined && columnIds.some(isOfDossier);
  const paper = useCallback(
    () => paperOf('ledger', { board, asOf: today }, { scope: filter, only: shown, ledger: { ...view, dossier } }),
    [board, today, filter, shown, view, dossier],
  );
  const kept = useMemo(() => ({ drafts: memory, room: `ledger/${board.id}` }), [memory, board.id]);
  const form: PaperFile = { madeOn: today, size: sheetSizeOf(view) };
  useReturnToGrid(grid, cardId);

  const renderCell = useCallback(
    (rowId: string, columnId: string) => {
      const row = readLedgerRow(board, rowId);
      if (!row || (!row.isFirst && columnId !== 'measures')) return null;
      return (
        <LedgerCell
          columnId={columnId as LedgerColumnId}
          row={{ ...row, number: numbers.get(row.problem.id) ?? 0, dossier: words ?? null }}
          lamps={lamps}
          isReading={words === undefined && isOfDossier(columnId)}
        />
      );
    },
    [board, numbers, lamps, words],
  );
  const editAs = (rowId: string, columnId: string): string | null => {
    const row = readLedgerRow(board, rowId);
    const id = columnId as LedgerColumnId;
    return row && isEditable(id, row.isFirst) ? editableText(board, row, id) : null;
  };
  const backToGrid = (): void => void requestAnimationFrame(() => grid.current?.focus());

  return (
    <main ref={frame} className={width === 0 ? styles.away : styles.screen}>
      {isImporting ? (
        <LedgerImport
          board={board}
          perform={perform}
          newId={newId}
          readTables={readTables}
          onClose={() => setImporting(false)}
        />
      ) : (
        <>
          <LedgerBar board={board} view={view} perform={perform} onLook={look} onColumns={() => setChoosing(true)}>
            <Button icon="import" onPress={() => setImporting(true)}>
              导入台账
            </Button>
            <PaperOut
              paper={paper}
              form={form}
              doors={doors}
              back="回到表格"
              isSheet={isSheet}
              onSheet={setSheet}
              isDisabled={rowIds.length === 0 || isReading}
            />
          </LedgerBar>
          <FilterBar
            board={board}
            filter={filter}
            onFilter={onFilter}
            pinyin={pinyin.state}
            shown={shown.length}
            all={board.problems.size}
          />
          {isSheet && rowIds.length > 0 ? (
            <LedgerSheet paper={paper} size={form.size} />
          ) : rowIds.length === 0 ? (
            <EmptyState title={board.problems.size === 0 ? '还没有问题' : '没有符合筛选的问题'}>
              {board.problems.size === 0
                ? '用“导入台账”读入已有的表格，到“导入”读入一份情况汇报，或到“看板”写下问题。'
                : '换一个筛选条件，或清除筛选。'}
            </EmptyState>
          ) : (
            <DataGrid
              label="整改台账"
              columns={columns}
              rowIds={rowIds}
              frozen={frozenCount(columns, width)}
              sort={view.sort}
              renderCell={renderCell}
              sayCell={(rowId, columnId) => wordsOf(ledger, rowId, columnId)}
              editAs={editAs}
              choicesFor={(_, columnId) => cellChoices(board, persons, columnId)}
              onOpen={(rowId) => onOpenCard(readLedgerRow(board, rowId)?.problem.id ?? null)}
              onHead={(columnId, anchor) => setMenu({ columnId, anchor })}
              onWidth={(columnId, pixels) =>
                look({
                  columns: view.columns.map((column) =>
                    column.id === columnId ? { ...column, width: pixelsToWidth(pixels, scale) } : column,
                  ),
                })
              }
              kept={kept}
              handle={grid}
              {...work}
            />
          )}
        </>
      )}
      {menu && (
        <ColumnMenu
          {...menu}
          view={view}
          onLook={look}
          onEdit={() => setChoosing(true)}
          onClose={() => setMenu(null)}
        />
      )}
      {isChoosing && (
        <ColumnsDialog
          board={board}
          view={view}
          perform={perform}
          newId={newId}
          onLook={look}
          onClose={() => setChoosing(false)}
        />
      )}
      {asking && (
        <ChangesDialog
          title={asking.title}
          changes={asking.changes}
          onGive={(reason) => {
            answer({ reason });
            backToGrid();
          }}
          onClose={() => {
            answer(null);
            backToGrid();
          }}
        />
      )}
    </main>
  );
}

/** How much larger than usual letters are (字号). */
const lettersScale = (): number => (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;

/** The card has closed: the focus goes back to the cell it was opened from. */
function useReturnToGrid(grid: { readonly current: DataGridHandle | null }, cardId: ProblemId | null): void {
  const before = useRef(cardId);
  useEffect(() => {
    if (before.current !== null && cardId === null) grid.current?.focus();
    before.current = cardId;
  }, [grid, cardId]);
}
