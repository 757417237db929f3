import type { KeyboardEvent } from 'react';
import { isTypingChinese } from '../../ui/is-typing-chinese.ts';
import { append, changeKind, dropCut, join, leftoverById, markLeftover, nudge, present } from './cut-acts.ts';
import { goTo } from './import-acts.ts';
import { rowByKey, rowIdOf } from './row-focus.ts';
import { cuttingToView } from './workbench-view.ts';

/** From a row itself, never from a field inside it. What the keys do is shown by `KeysLine`. */
export function actByKey(event: KeyboardEvent<HTMLElement>): void {
  const id = rowIdOf(event.target);
  if (id === null || isTypingChinese(event) || event.metaKey) return;
  if (event.altKey || event.ctrlKey ? moveByKey(event, id) : walkOrChange(event, id)) event.preventDefault();
}

function moveByKey(event: KeyboardEvent, id: string): boolean {
  const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!direction || (event.altKey && event.ctrlKey)) return false;
  nudge(id, event.altKey ? 'end' : 'start', event.shiftKey ? 'sentence' : 'character', direction === 1 ? 1 : -1);
  return true;
}

function walkOrChange(event: KeyboardEvent, id: string): boolean {
  const cutting = present();
  if (event.shiftKey || !cutting) return false;
  const next = rowByKey(cuttingToView(cutting).ids, id, event.key);
  const act = (leftoverById(id) ? leftoverAct : cutAct)(keyOf(event), id);
  if (next !== undefined) walkTo(next, id);
  else if (act) act();
  else return false;
  return true;
}

/** At either end of the list nothing closes. */
function walkTo(next: string, id: string): void {
  if (next !== id) goTo(next);
}

/** A letter by its place on the keyboard: an input method may be holding what it stands for. */
const keyOf = ({ code, key }: KeyboardEvent): string => /^Key([A-Z])$/.exec(code)?.[1] ?? key.toUpperCase();

function cutAct(key: string, id: string): (() => void) | undefined {
  const acts: Readonly<Record<string, () => void>> = {
    F2: () => goTo(id, true, 'title'),
    C: () => goTo(id, true, 'section'),
    S: () => goTo(id, true, 'text'),
    J: () => join(id),
    P: () => changeKind(id, 'problem'),
    M: () => changeKind(id, 'measure'),
    ESCAPE: () => goTo(id),
    DELETE: () => dropCut(id),
  };
  return acts[key];
}

function leftoverAct(key: string, id: string): (() => void) | undefined {
  const range = leftoverById(id);
  const acts: Readonly<Record<string, () => void>> = {
    P: () => range && markLeftover('problem', range),
    M: () => range && markLeftover('measure', range),
    J: () => range && append(range),
  };
  return acts[key];
}
