import { useEffect } from 'react';

/** Ctrl+Z here takes back a cut, before the frame hears of it. A field that is being typed in keeps its own. */
export function useOwnUndo(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if ((!event.ctrlKey && !event.metaKey) || event.altKey || event.isComposing || (key !== 'z' && key !== 'y'))
        return;
      if (isTyping(event.target) || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      event.stopPropagation();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, [undo, redo]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.matches('input:not([type=checkbox]):not([type=radio]), textarea:not([aria-readonly="true"])');
}
