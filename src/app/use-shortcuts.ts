import { useEffect } from 'react';

/** What a key does anywhere in the program. Typing keys are left alone: a text field has its own undo, and Chinese its own Enter. */
export interface Shortcuts {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
  readonly onSearch: () => void;
  /** R, where a board is open. */
  readonly onRegister: (() => void) | null;
  /** N, on 看板; on a card it adds to the card’s own column. */
  readonly onAdd: (() => void) | null;
  /** Ctrl+K, in a text field too: it is no key of typing. */
  readonly onFind: () => void;
}

export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented) return;
      const act = isFind(event)
        ? whereNoneAsks(event, shortcuts.onFind)
        : isTyping(event.target, event)
          ? null
          : chosen(event, shortcuts);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [shortcuts]);
}

function chosen(
  event: KeyboardEvent,
  { onUndo, onRedo, onHelp, onSearch, onRegister, onAdd }: Shortcuts,
): (() => void) | null {
  const key = event.key.toLowerCase();
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? onRedo : onUndo;
    return key === 'y' ? onRedo : null;
  }
  if (key === '?' || key === '？') return onHelp;
  if (key === 'r' || key === 'n') {
    if (event.shiftKey || isFindingByLetter(event.target)) return null;
    return key === 'r' ? onRegister : onAdd;
  }
  return key === '/' ? onSearch : null;
}

/** Lists and menus go to what begins with a letter, a table is written in with one. */
const isFindingByLetter = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role="menu"], [role="listbox"], [role="grid"], [role="dialog"]') !== null;

const isFind = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k';

/** A dialog wants its answer before anything else is looked for; the key is not the browser’s then either. */
const whereNoneAsks = ({ target }: KeyboardEvent, act: () => void): (() => void) =>
  target instanceof Element && target.closest('[role="dialog"]') ? () => undefined : act;

const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable="true"]';

/**
 * A field that is only read (a caret in a text, nothing to undo) leaves the keys to the program; one that waits for its first letter
 * (a cell of a table) leaves it those that are no letters.
 */
function isTyping(target: EventTarget | null, { ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(TYPING);
  if (field === null) return false;
  if (field.matches('[data-waiting]')) return !ctrlKey && !metaKey;
  return !(field as HTMLTextAreaElement).readOnly;
}
