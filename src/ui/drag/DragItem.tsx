import { useDraggable } from '@dnd-kit/core';
import { memo } from 'react';
import type { SyntheticEvent } from 'react';
import { useCell } from './cell.ts';
import { useDragBoard } from './drag-board-context.ts';
import styles from './DragItem.module.css';

interface Props {
  readonly id: string;
  readonly isStop: boolean;
}

/** role group, not button: there are buttons inside (axe: nested-interactive). */
export const DragItem = memo(function DragItem({ id, isStop }: Props) {
  const { space, words, renderItem } = useDragBoard();
  const isHeld = useCell(space.held, (held) => held?.carried.has(id) ?? false);
  const isChosen = useCell(space.chosen, (chosen) => chosen.has(id));
  const attributes = { role: 'group', roleDescription: words.role, tabIndex: isStop ? 0 : -1 };
  const { attributes: aria, listeners, setNodeRef } = useDraggable({ id, attributes });
  return (
    <div
      {...aria}
      {...awayFromButtons(listeners)}
      ref={setNodeRef}
      data-drag-item={id}
      aria-label={isChosen ? `${words.label(id)}，${words.chosen}` : words.label(id)}
      className={`${styles.item} ${isHeld ? styles.held : ''}`}
    >
      {renderItem(id, isStop)}
    </div>
  );
});

type Listeners = ReturnType<typeof useDraggable>['listeners'];

/** A press on a button inside (data-no-drag) is the button's. */
function awayFromButtons(listeners: Listeners): Listeners {
  if (!listeners) return listeners;
  const guarded = Object.entries(listeners).map(([name, listen]) => [
    name,
    (event: SyntheticEvent) => {
      if (!(event.target as Element).closest('[data-no-drag]')) (listen as (event: SyntheticEvent) => void)(event);
    },
  ]);
  return Object.fromEntries(guarded) as Listeners;
}
