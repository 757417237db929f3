import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { DragBoardHandle } from '../../ui/drag/DragBoard.tsx';
import type { ShownColumn } from './use-shown-columns.ts';

/** An arrow where nothing has the focus goes to the first card: from there the arrows walk. */
export function useWalkIn(handle: RefObject<DragBoardHandle | null>, columns: readonly ShownColumn[]): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { key, target, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey || !key.startsWith('Arrow')) return;
      if (!(target instanceof Element) || !target.matches('body, [data-work]')) return;
      const first = columns.find(({ itemIds }) => itemIds.length > 0)?.itemIds[0];
      if (first !== undefined && handle.current?.focusItem(first)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [handle, columns]);
}
