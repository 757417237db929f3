import { useEffect } from 'react';

/** What a key does anywhere in the program. Typing keys are left alone: a text field has its own undo, and Chinese its own Enter. */
export interface Shortcuts {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
  readonly onSearch: () => void;
}

export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || isTyping(event.target)) return;
      const act = chosen(event, shortcuts);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [shortcuts]);
}

function chosen(event: KeyboardEvent, { onUndo, onRedo, onHelp, onSearch }: Shortcuts): (() => void) | null {
  const key = event.key.toLowerCase();
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? onRedo : onUndo;
    if (key === 'y') return onRedo;
    return key === 'k' ? onSearch : null;
  }
  if (key === '?' || key === '？') return onHelp;
  return key === '/' ? onSearch : null;
}

const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable="true"]';

/** A field that is only read (a caret in a text, nothing to undo) leaves the keys to the program. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(TYPING);
  return field !== null && !(field as HTMLTextAreaElement).readOnly;
}
