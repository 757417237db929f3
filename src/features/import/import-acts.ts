import { announce } from '../../ui/announce.ts';
import type { Cutting } from './cutting/cutting.ts';
import { stepBack, stepForward, stepTo } from './cutting/cutting-history.ts';
import type { CuttingHistory } from './cutting/cutting-history.ts';
import { useImportDesk } from './import-desk.ts';
import type { BoardForm, EditorPart } from './import-desk.ts';

const { getState, setState } = useImportDesk;

/** Does one thing to the cutting; false where it changed nothing. `says` is heard once it is done. */
export function perform(change: (cutting: Cutting) => Cutting, says: string | ((after: Cutting) => string)): boolean {
  const { history } = getState();
  if (!history) return false;
  const next = stepTo(history, change(history.present));
  if (next === history) return false;
  setState({ history: next });
  announce(typeof says === 'string' ? says : says(next.present));
  return true;
}

/** While an edge is dragged: shown, but one step only once it is let go. */
export function preview(cutting: Cutting): void {
  const { history } = getState();
  if (history) setState({ history: { ...history, present: cutting } });
}

/** The edge is let go: one step, from what was before the drag. */
export function settle(base: Cutting): void {
  const { history } = getState();
  if (!history || history.present === base) return;
  setState({ history: stepTo({ ...history, present: base }, history.present) });
  announce('起止已移动');
}

export function undo(): void {
  turn(stepBack, '已撤销', '没有可以撤销的了');
}

export function redo(): void {
  turn(stepForward, '已重做', '没有可以重做的了');
}

function turn(step: (history: CuttingHistory) => CuttingHistory, done: string, nothing: string): void {
  const { history } = getState();
  if (!history) return;
  const next = step(history);
  if (next !== history) setState({ history: next });
  announce(next === history ? nothing : done);
}

/** Selecting another row closes the open one. */
export function select(id: string | null): void {
  const { selectedId, isOpen } = getState();
  if (id !== selectedId) setState({ selectedId: id, isOpen: false });
  else if (id === null && isOpen) setState({ isOpen: false });
}

/** Selects, and takes the focus there once it is drawn: to the row, or into its editor. */
export function goTo(id: string | null, isOpen = false, part: EditorPart | null = null): void {
  setState(({ focusTurn }) => ({ selectedId: id, isOpen, focusTurn: focusTurn + 1, focusPart: part }));
}

export function toggleOpen(id: string): void {
  const { selectedId, isOpen } = getState();
  setState({ selectedId: id, isOpen: selectedId !== id || !isOpen });
}

export function fillForm(change: Partial<BoardForm>): void {
  setState(({ form }) => ({ form: { ...form, ...change } }));
}

/** Back to the first step; the paper in hand stays until another is read. */
export function chooseAnother(): void {
  setState({ step: 'paste', pasted: '', trouble: null });
}

export function returnToPaper(): void {
  const { history } = getState();
  if (history) setState({ step: 'workbench', pasted: history.present.text, trouble: null });
}
