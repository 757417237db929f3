import { useSyncExternalStore } from 'react';

/** A value outside React, so that what changes with every movement re-renders only who looks at it. */
export interface Cell<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly follow: (listener: () => void) => () => void;
}

export function makeCell<T>(initial: T, isSame: (a: T, b: T) => boolean = Object.is): Cell<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set: (next) => {
      if (isSame(value, next)) return;
      value = next;
      listeners.forEach((listen) => listen());
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What `choose` sees in the cell; it must answer with the same object while nothing it sees has changed. */
export function useCell<T, S>(cell: Cell<T>, choose: (value: T) => S): S {
  return useSyncExternalStore(cell.follow, () => choose(cell.get()));
}
