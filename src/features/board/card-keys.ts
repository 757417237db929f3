import type { KeyboardEvent } from 'react';
import type { Board } from '../../domain/board.ts';
import type { ProblemId } from '../../domain/id.ts';
import type { Stage } from '../../domain/stage.ts';
import type { Choosing } from './use-choosing.ts';

interface Acts {
  readonly board: Board;
  readonly choosing: Choosing;
  readonly startAdding: (stage: Stage) => void;
  readonly openMenu: (id: ProblemId, stage: Stage, anchor: Element) => void;
  readonly onDelete: (id: ProblemId) => void;
  /** null while no card is open. */
  readonly onCloseCard: (() => void) | null;
}

/** The keys of a card but Enter, space and the arrows. Escape leaves one thing at a time. */
export function cardKeys({ board, choosing, startAdding, openMenu, onDelete, onCloseCard }: Acts) {
  return (id: ProblemId, event: KeyboardEvent): void => {
    const act = actOf(id, event);
    if (!act) return;
    event.preventDefault();
    act();
  };

  function actOf(id: ProblemId, event: KeyboardEvent): (() => void) | null {
    const stage = board.problems.get(id)?.stage;
    const key = event.key.toLowerCase();
    if (!stage || event.altKey || event.ctrlKey || event.metaKey) return null;
    switch (key) {
      case 'delete':
        return () => onDelete(id);
      case 'n':
        return () => startAdding(stage);
      case 'x':
        return () => choosing.toggle(id);
      case 'm':
      case 'contextmenu':
        return () => openMenu(id, stage, menuAnchor(event.target as Element));
      case 'escape':
        return choosing.selection.ids.size > 0 ? choosing.clear : onCloseCard;
      default:
        return null;
    }
  }
}

/** The card's own three dots, where the menu would open with the mouse. */
const menuAnchor = (card: Element): Element => card.querySelector('[aria-haspopup="menu"]') ?? card;
