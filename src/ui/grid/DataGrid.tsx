import { useCallback, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent, CSSProperties, KeyboardEvent, MouseEvent } from 'react';
import { Virtualizer } from 'virtua';
import type { VirtualizerHandle } from 'virtua';
import { isTypingChinese } from '../is-typing-chinese.ts';
import { keyToGridAct } from './cell-keys.ts';
import type { GridAct } from './cell-keys.ts';
import { CellEditor } from './CellEditor.tsx';
import styles from './DataGrid.module.css';
import { GridHead } from './GridHead.tsx';
import type { DataGridProps, GridCells } from './grid-props.ts';
import { boxOf, rangeAt } from './grid-range.ts';
import type { GridRange, Spot } from './grid-range.ts';
import { GridRow } from './GridRow.tsx';
import { revealUntilSeen } from './reveal.ts';
import { lastLeftOver, useCellEdit } from './use-cell-edit.ts';
import { useGridRange } from './use-grid-range.ts';

/** Up to so many rows all of them are drawn. */
const ALL_DRAWN = 60;

/** In px, before a row is measured. */
const USUAL_ROW = 72;

/**
 * A table that is worked in like a spreadsheet: arrows, Tab, typing in place, ranges, copy and paste. The chosen cell holds a
 * field that has the focus (CellEditor); rows are as tall as their text, and only those near the view are drawn.
 */
export function DataGrid(props: DataGridProps) {
  const { label, columns, rowIds, frozen, sort, renderCell, sayCell, editAs, choicesFor, onHead, onWidth } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Has the grid the focus? */
  const isHeld = useRef(false);
  const isReleased = useRef(false);
  const [begun] = useState(() => lastLeftOver(props.kept));
  const wantsReveal = useRef(begun !== null);
  const [range, choose] = useGridRange(rowIds, columns, begun);
  const box = boxOf(range);
  const { anchor, head } = range;
  const rowId = rowIds[anchor.row];
  const column = columns[anchor.column];
  const editable = rowId === undefined || column === undefined ? null : editAs(rowId, column.id);
  const cell = useMemo(() => (rowId === undefined || !column ? null : { rowId, columnId: column.id }), [rowId, column]);
  const { edit, open, change, hold, drop } = useCellEdit(cell, editable, props.kept);
  const frozenAt = useMemo(() => leftEdges(columns, frozen), [columns, frozen]);
  const template = columns.map(({ width }) => `${width}px`).join(' ');
  const [headHeight, setHeadHeight] = useState(0);

  useLayoutEffect(() => {
    const frame = scroller.current;
    if (!frame || !wantsReveal.current) return;
    wantsReveal.current = false;
    return revealUntilSeen(frame, list.current, head, () => {
      const area = field.current;
      if (area && isHeld.current && document.activeElement !== area) area.focus({ preventScroll: true });
    });
  }, [head, anchor]);
  useLayoutEffect(() => setHeadHeight(scroller.current?.querySelector('[data-heads]')?.clientHeight ?? 0), [columns]);
  useLayoutEffect(() => {
    if (edit?.mode !== 'writing') return;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(edit.from.length, edit.from.length);
  }, [edit?.mode, edit?.from]);

  const text = edit?.text;
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = '';
    if (text !== undefined) area.style.height = `${area.scrollHeight}px`;
  }, [text]);

  const attach = useCallback((area: HTMLTextAreaElement | null) => {
    field.current = area;
    if (area && isHeld.current) area.focus({ preventScroll: true });
  }, []);

  const go = (next: GridRange): void => {
    wantsReveal.current = true;
    isHeld.current = true;
    isReleased.current = false;
    choose(next);
  };
  /** false: it cannot be so, and stays in the cell. What is held is left where it is kept, unless it is meant. */
  const take = (isMeant = false): boolean => {
    if (edit === null || cell === null || (edit.held !== null && !isMeant)) return true;
    if (edit.held === null && edit.from !== editable && edit.text !== editable) {
      hold();
      return false;
    }
    if (edit.text !== edit.from && !props.onEdit(cell.rowId, cell.columnId, edit.text)) return false;
    drop();
    return true;
  };
  const begin = (): void => {
    if (cell === null) return;
    if (editable === null) props.onOpen(cell.rowId, cell.columnId);
    else open(editable);
  };
  useImperativeHandle(props.handle, () => ({
    focus: () => field.current?.focus(),
    choose: (spot: Spot) => go(rangeAt(spot)),
  }));

  const cells = (): GridCells => ({
    rowIds: rowIds.slice(box.top, box.bottom + 1),
    columnIds: columns.slice(box.left, box.right + 1).map(({ id }) => id),
  });
  const act = (asked: GridAct): void => {
    switch (asked.type) {
      case 'go':
        return void (take(asked.isMeant) && go(asked.range));
      case 'open':
        return begin();
      case 'erase':
        return void (editable !== null && change('', editable));
      case 'clear':
        return props.onClear(cells());
      case 'drop':
        return drop();
      case 'new-line':
        return breakLine(field.current, (text) => change(text, editable ?? ''));
      case 'head':
        return scroller.current?.querySelector<HTMLElement>(`[data-head="${anchor.column}"]`)?.focus();
      case 'release':
        isReleased.current = true;
        return choose(rangeAt(anchor));
      case 'leave':
        return void take();
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (isTypingChinese(event)) return;
    const size = { rows: rowIds.length, columns: columns.length };
    const asked = keyToGridAct(event, { range, size, mode: edit?.mode ?? null, isReleased: isReleased.current });
    if (!asked) return;
    if (asked.type !== 'leave') event.preventDefault();
    event.stopPropagation();
    act(asked);
  };
  const onClipboard = (event: ClipboardEvent): void => {
    if (edit !== null) return;
    event.preventDefault();
    if (event.type === 'paste') return props.onPaste(event.clipboardData.getData('text/plain'), box);
    event.clipboardData.setData('text/plain', props.onCopy(cells()));
    if (event.type === 'cut') props.onClear(cells());
  };
  const onMouseDown = (event: MouseEvent): void => {
    const spot = spotAt(event.target);
    if (!spot || event.button !== 0 || isInField(event.target)) return;
    event.preventDefault();
    if (take()) go(event.shiftKey ? { anchor, head: spot } : rangeAt(spot));
  };
  const onMouseMove = (event: MouseEvent): void => {
    if (event.buttons !== 1 || edit !== null || isInField(event.target)) return;
    const spot = spotAt(event.target);
    if (spot && (spot.row !== head.row || spot.column !== head.column)) choose({ anchor, head: spot });
  };

  const back = (act: () => void) => (): void => {
    act();
    field.current?.focus({ preventScroll: true });
  };
  const editor = column && rowId !== undefined && (
    <CellEditor
      label={`${column.head}，第 ${anchor.row + 1} 行：${sayCell(rowId, column.id) || '空'}`}
      held={edit?.held ?? null}
      now={editable ?? ''}
      onSend={back(() => take(true))}
      onDiscard={back(drop)}
      isLate={anchor.column >= columns.length / 2}
      text={edit?.text ?? null}
      choices={choicesFor?.(rowId, column.id) ?? NONE}
      isReadOnly={editable === null}
      onChange={(text) => change(text, editable ?? '')}
      onChoose={(text) => {
        if (props.onEdit(rowId, column.id, text)) drop();
      }}
      onKeyDown={onKeyDown}
      onClipboard={onClipboard}
      onEnter={() => {
        isHeld.current = true;
      }}
      onLeave={(area) => {
        // A field that is taken away with its row has not been left: the next one takes the focus.
        queueMicrotask(() => {
          if (area.isConnected) isHeld.current = false;
        });
        if (document.hasFocus()) take();
      }}
      attach={attach}
    />
  );
  const row = (id: string, index: number) => {
    const isChosen = index >= box.top && index <= box.bottom;
    return (
      <GridRow
        key={id}
        rowId={id}
        index={index}
        columns={columns}
        frozenAt={frozenAt}
        renderCell={renderCell}
        from={isChosen ? box.left : null}
        to={isChosen ? box.right : null}
        active={index === anchor.row ? anchor.column : null}
        editor={index === anchor.row && editor}
      />
    );
  };
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={rowIds.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      className={`${styles.grid} ${edit ? styles.isWriting : ''}`}
      style={{
        scrollPaddingLeft:
          frozenAt.length === 0 ? 0 : (frozenAt.at(-1) ?? 0) + (columns[frozenAt.length - 1]?.width ?? 0),
      }}
      onMouseDown={onMouseDown}
      onMouseMove={onMouseMove}
      onDoubleClick={(event) => void (spotAt(event.target) && !isInField(event.target) && begin())}
    >
      <div className={styles.sheet} style={{ '--grid-columns': template } as CSSProperties}>
        <div role="rowgroup" data-heads="" className={styles.headRows}>
          <GridHead
            columns={columns}
            frozenAt={frozenAt}
            sort={sort}
            onHead={onHead}
            onWidth={onWidth}
            onDown={(at) => go(rangeAt({ row: 0, column: at }))}
          />
        </div>
        <div role="rowgroup">
          {rowIds.length <= ALL_DRAWN ? (
            rowIds.map(row)
          ) : (
            <Virtualizer
              ref={list}
              scrollRef={scroller}
              startMargin={headHeight}
              itemSize={USUAL_ROW}
              keepMounted={[anchor.row]}
              data={rowIds as string[]}
            >
              {row}
            </Virtualizer>
          )}
        </div>
      </div>
    </div>
  );
}

const NONE: readonly string[] = [];

/** Where each of the first columns stays, in px from the left. */
function leftEdges(columns: DataGridProps['columns'], frozen: number): readonly number[] {
  let left = 0;
  return columns.slice(0, frozen).map(({ width }) => {
    left += width;
    return left - width;
  });
}

function spotAt(target: EventTarget): Spot | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-grid-column]');
  const row = cell?.closest<HTMLElement>('[data-grid-row]');
  return cell && row ? { row: Number(row.dataset.gridRow), column: Number(cell.dataset.gridColumn) } : null;
}

const isInField = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('textarea, [role="listbox"], button, a') !== null;

function breakLine(area: HTMLTextAreaElement | null, onChange: (text: string) => void): void {
  if (!area) return;
  area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
  onChange(area.value);
}
