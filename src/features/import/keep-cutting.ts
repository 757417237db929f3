import { storeFailureToSentence } from '../../domain/board-store.ts';
import type { DeskStore } from '../../domain/board-store.ts';
import { EMPTY_DESK, useImportDesk } from './import-desk.ts';
import { goTo } from './import-acts.ts';
import { CUTTING_KEY, TEXT_KEY, historyToKept, keptToHistory } from './kept-cutting.ts';

import { firstRowId } from './workbench-view.ts';

const { getState, setState } = useImportDesk;

/** Takes up what lies on this desk, unless it is in hand already. */
export async function takeUp(desk: DeskStore): Promise<void> {
  if (getState().desk === desk) return;
  stop();
  stop = keepSteps(desk);
  setState({ ...EMPTY_DESK, desk });
  const [text, kept] = await Promise.all([desk.read(TEXT_KEY), desk.read(CUTTING_KEY)]);
  if (getState().desk !== desk || getState().step !== 'opening') return;
  if (!text.ok) return setState({ step: 'paste', trouble: storeFailureToSentence(text.error) });
  if (typeof text.value !== 'string') return setState({ step: 'paste' });
  const found = kept.ok ? keptToHistory(kept.value, text.value) : null;
  if (!found) return setState({ step: 'paste', pasted: text.value });
  const { emptyBecause, form, ...history } = found;
  setState({ step: 'workbench', pasted: text.value, name: history.present.name, history, emptyBecause, form });
  goTo(firstRowId(history.present));
}

let stop = (): void => undefined;

/** Writes every step to the desk, the text only when it is another one: also while the screen is left. */
function keepSteps(desk: DeskStore): () => void {
  return useImportDesk.subscribe((now, before) => {
    if (now.desk !== desk || !now.history) return;
    if (now.history === before.history && now.form === before.form) return;
    const text = now.history.present.text;
    const isNewText = before.desk === desk && before.step === 'reading' && now.step === 'workbench';
    write(desk, isNewText ? text : null);
  });
}

/** One writing at a time; what was overtaken while waiting is not written. */
let last: Promise<void> = Promise.resolve();
let waiting = false;

function write(desk: DeskStore, text: string | null): void {
  if (waiting && text === null) return;
  waiting = true;
  last = last.then(async () => {
    waiting = false;
    const { history, emptyBecause, form } = getState();
    if (text !== null) {
      await desk.remove(CUTTING_KEY);
      note(await desk.write(TEXT_KEY, text));
    }
    if (history) note(await desk.write(CUTTING_KEY, historyToKept(history, emptyBecause, form)));
  });
}

function note(written: Awaited<ReturnType<DeskStore['write']>>): void {
  const trouble = written.ok ? null : storeFailureToSentence(written.error);
  if (trouble !== getState().trouble) setState({ trouble });
}

/** The board is made: nothing of it stays on the desk or in hand. */
export function clearDesk(desk: DeskStore): void {
  setState({ ...EMPTY_DESK, desk, step: 'paste' });
  last = last.then(async () => {
    await desk.remove(CUTTING_KEY);
    await desk.remove(TEXT_KEY);
  });
}
