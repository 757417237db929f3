import { useEffect, useRef, useState } from 'react';
import { KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import type { KeyboardCoordinateGetter } from '@dnd-kit/core';

const KEYS = { start: ['Space'], end: ['Space', 'Enter', 'NumpadEnter'], cancel: ['Escape', 'Tab'] };

const MOUSE = { activationConstraint: { distance: 5 } };
const TOUCH = { activationConstraint: { delay: 220, tolerance: 8 } };

/** Mouse after 5 px, finger after a moment's rest (so that a list can be scrolled), keyboard by the space bar: Enter opens. */
export function useDragSensors(onKey: (key: string) => boolean) {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  const [keyboard] = useState(() => {
    const coordinateGetter: KeyboardCoordinateGetter = (event) => {
      if (latest.current(event.code)) event.preventDefault();
      return undefined;
    };
    return { coordinateGetter, keyboardCodes: KEYS, scrollBehavior: 'auto' as const };
  });
  return useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH), useSensor(KeyboardSensor, keyboard));
}
