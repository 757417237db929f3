import { useEffect, useRef } from 'react';

/** What the keys of a meeting do. */
export interface MeetingActs {
  /** By PageDown, space or ↓ the rest of a long page comes first; by → the next page at once. */
  readonly onNext: (readsOn: boolean) => void;
  readonly onBack: (readsOn: boolean) => void;
  readonly onLast: () => void;
  readonly onOverview: () => void;
  readonly onNote: () => void;
  readonly onRegister: () => void;
  readonly onRedact: () => void;
  readonly onFullScreen: () => void;
  readonly onEscape: () => void;
}

/** A field keeps its keys, an open dialog all of them, and a button its space and Enter. */
export function useMeetingKeys(acts: MeetingActs): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act || isTaken(event)) return;
      event.preventDefault();
      act(latest.current);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

const KEYS: Readonly<Record<string, (acts: MeetingActs) => void>> = {
  ArrowRight: ({ onNext }) => onNext(false),
  ArrowDown: ({ onNext }) => onNext(true),
  PageDown: ({ onNext }) => onNext(true),
  ' ': ({ onNext }) => onNext(true),
  ArrowLeft: ({ onBack }) => onBack(false),
  ArrowUp: ({ onBack }) => onBack(true),
  PageUp: ({ onBack }) => onBack(true),
  End: ({ onLast }) => onLast(),
  Home: ({ onOverview }) => onOverview(),
  o: ({ onOverview }) => onOverview(),
  n: ({ onNote }) => onNote(),
  r: ({ onRegister }) => onRegister(),
  x: ({ onRedact }) => onRedact(),
  f: ({ onFullScreen }) => onFullScreen(),
  Escape: ({ onEscape }) => onEscape(),
};

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('[role="dialog"]')) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable="true"]')) return true;
  return key === ' ' && target.closest('button, a') !== null;
}
