import type { Undone } from '../queries/use-undo.ts';
import { toast } from '../ui/toasts.ts';

/** Says what undo or redo came to. */
export function tellUndone(undone: Undone): void {
  toast({ says: undone.ok ? `已${undone.sentence}` : undone.says });
}

/** Says why something cannot be done; stays until it is closed. */
export function tellRefusal(says: string): void {
  toast({ says, tone: 'alert' });
}
