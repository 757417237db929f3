import { DndContext, DragOverlay, MouseSensor, TouchSensor, pointerWithin, useSensor, useSensors } from '@dnd-kit/core';
import type { Active, DragStartEvent, Modifier } from '@dnd-kit/core';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { LinkContext } from './link-context.ts';
import styles from './LinkDrag.module.css';
import { createLinkOver, linkEndAt } from './link-over.ts';
import type { LinkEnd } from './link-over.ts';
import { useLinkGuards } from './use-link-guards.ts';

interface Props {
  /** A thing was dropped on a thing of another side. */
  readonly onLink: (from: LinkEnd, to: LinkEnd) => void;
  /** What is seen at the pointer. */
  readonly carried: (end: LinkEnd) => ReactNode;
  readonly children: ReactNode;
}

/** Drags one thing onto another, from side to side. The keyboard's way is the screen's own: this is for mouse and touch. */
export function LinkDrag({ onLink, carried, children }: Props) {
  const [over] = useState(createLinkOver);
  const [from, setFrom] = useState<LinkEnd | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );
  const point = useCallback(
    (x: number, y: number) => {
      const end = linkEndAt(x, y);
      over.set(end && from && end.side !== from.side ? end : null);
    },
    [over, from],
  );
  useLinkGuards(from !== null, point);
  const finish = (act: boolean): void => {
    const to = over.get();
    over.set(null);
    setFrom(null);
    if (act && from && to) onLink(from, to);
  };
  return (
    <LinkContext.Provider value={over}>
      <DndContext
        sensors={sensors}
        collisionDetection={pointerWithin}
        accessibility={SILENT}
        onDragStart={({ active }: DragStartEvent) => setFrom(activeToEnd(active))}
        onDragEnd={() => finish(true)}
        onDragCancel={() => finish(false)}
      >
        {children}
        <DragOverlay dropAnimation={null} modifiers={[atPointer]} style={SEEN_THROUGH}>
          {from && <div className={styles.carried}>{carried(from)}</div>}
        </DragOverlay>
      </DndContext>
    </LinkContext.Provider>
  );
}

const activeToEnd = ({ data }: Active): LinkEnd | null => {
  const { side, id } = data.current ?? {};
  return typeof side === 'string' && typeof id === 'string' ? { side, id } : null;
};

/** The screen announces what was linked; dnd-kit's own English words are kept still. */
const SILENT = {
  restoreFocus: false,
  screenReaderInstructions: { draggable: '' },
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
};

/** A quick hand overtakes what it carries: the row is found through it. */
const SEEN_THROUGH = { pointerEvents: 'none' } as const;

/** The carried card hangs at the pointer's lower right, so that it never covers the row pointed at. */
const atPointer: Modifier = ({ transform, activatorEvent, activeNodeRect }) => {
  const point =
    activatorEvent && 'touches' in activatorEvent
      ? (activatorEvent as TouchEvent).touches[0]
      : (activatorEvent as MouseEvent | null);
  if (!point || !activeNodeRect) return transform;
  const { left, top } = activeNodeRect;
  return { ...transform, x: transform.x + point.clientX - left + 14, y: transform.y + point.clientY - top + 14 };
};
