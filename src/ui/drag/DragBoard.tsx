import { DndContext, DragOverlay, pointerWithin } from '@dnd-kit/core';
import { useImperativeHandle, useLayoutEffect, useMemo, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useCell } from './cell.ts';
import { DragBoardContext } from './drag-board-context.ts';
import type { DragWords } from './drag-board-context.ts';
import styles from './DragBoard.module.css';
import { dragCourse } from './drag-course.ts';
import { focusItem, makeDragSpace, revealItem } from './drag-space.ts';
import { itemKeys } from './item-keys.ts';
import type { DragColumn, Drop } from './place.ts';
import { useDragGuards } from './use-drag-guards.ts';
import { useDragSensors } from './use-drag-sensors.ts';
import { useKeptFocus } from './use-kept-focus.ts';

export interface DragBoardHandle {
  /** Brings the item into sight and focuses it; false where it is not shown. */
  readonly focusItem: (id: string) => boolean;
  /** Brings the item into sight. */
  readonly revealItem: (id: string) => void;
  /** The next change is about this item: the focus goes with it. */
  readonly expectFocus: (id: string) => void;
}

interface Props {
  readonly columns: readonly DragColumn[];
  readonly words: DragWords;
  /** isStop: Tab comes to this item, and from it to the buttons inside it. */
  readonly renderItem: (id: string, isStop: boolean) => ReactNode;
  /** What hangs at the pointer: the item that is held, standing for so many. */
  readonly renderOverlay: (id: string, count: number) => ReactNode;
  /** Answers whether it went there. */
  readonly onDrop: (drop: Drop) => boolean;
  readonly onOpen: (id: string) => void;
  /** The items that are chosen; none where there is no choosing. */
  readonly chosen?: ReadonlySet<string>;
  /** Ctrl with a click. */
  readonly onToggle?: (id: string) => void;
  /** Shift with a click (from null: go on from where it began) or with an arrow. */
  readonly onStretch?: (from: string | null, to: string) => void;
  /** Any key on an item but Enter, space, arrows, Home and End. */
  readonly onItemKey: (id: string, event: KeyboardEvent) => void;
  /** The columns keep an order of their own: a drop chooses a column, not a place in it. */
  readonly isSorted?: boolean;
  readonly handle?: Ref<DragBoardHandle>;
  /** The columns, each with a DragList. */
  readonly children: ReactNode;
}

/** Our own announcer speaks; dnd-kit would read ids. */
const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

const NONE: ReadonlySet<string> = new Set();

export function DragBoard({
  columns,
  words,
  renderItem,
  renderOverlay,
  onDrop,
  chosen = NONE,
  isSorted = false,
  handle,
  children,
  ...acts
}: Props) {
  const [space] = useState(makeDragSpace);
  const held = useCell(space.held, (value) => value);
  useLayoutEffect(() => space.chosen.set(chosen), [space, chosen]);
  useDragGuards(space, columns);
  const focus = useKeptFocus(space, columns);
  useImperativeHandle(handle, () => ({
    focusItem: (id) => focusItem(space, id),
    revealItem: (id) => revealItem(space, id),
    expectFocus: (id) => focus.keep(id, true),
  }));
  const value = useMemo(() => ({ space, words, isSorted, renderItem }), [space, words, isSorted, renderItem]);
  const scene = { space, columns, words, onDrop, keepFocus: focus.keep };
  const course = dragCourse(scene);
  return (
    <DndContext
      sensors={useDragSensors(course.step)}
      collisionDetection={pointerWithin}
      accessibility={{
        announcements: SILENT,
        screenReaderInstructions: { draggable: words.instructions },
        restoreFocus: false,
      }}
      autoScroll={{ layoutShiftCompensation: false }}
      onDragStart={course.start}
      onDragEnd={course.end}
      onDragCancel={course.cancel}
    >
      <DragBoardContext value={value}>
        <div role="presentation" className={styles.board} onBlur={focus.forget} {...itemKeys(scene, acts)}>
          {children}
        </div>
      </DragBoardContext>
      <DragOverlay dropAnimation={null}>
        {held && !held.byKeyboard ? renderOverlay(held.id, held.carried.size) : null}
      </DragOverlay>
    </DndContext>
  );
}
