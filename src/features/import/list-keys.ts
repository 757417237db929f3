import type { KeyboardEvent } from 'react';
import { isTypingChinese } from '../../ui/is-typing-chinese.ts';
import { dropCut, join, nudge } from './cut-acts.ts';
import { rowBeside, rowByKey, rowIdOf } from './row-focus.ts';

/** The keys of the list, for the person who looks them up. */
export const LIST_KEYS: readonly (readonly [string, string])[] = [
  ['↑ ↓ Home End', '逐条走动'],
  ['回车', '打开、收起这一条'],
  ['Alt + ← →', '移动终点一字，加 Shift 移一句'],
  ['Ctrl + ← →', '移动起点一字，加 Shift 移一句'],
  ['J', '并入下一条'],
  ['Delete', '放弃这一条，文字移到未归入'],
  ['Ctrl + Z', '撤销；Ctrl + Shift + Z 重做'],
];

/** From a row itself, never from a field inside it. */
export function actByKey(event: KeyboardEvent<HTMLElement>): void {
  const id = rowIdOf(event.target);
  if (id === null || isTypingChinese(event) || event.metaKey) return;
  const list = event.currentTarget;
  if (event.altKey || event.ctrlKey ? moveByKey(event, id) : walkOrChange(event, list, id)) event.preventDefault();
}

function moveByKey(event: KeyboardEvent, id: string): boolean {
  const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!direction || (event.altKey && event.ctrlKey)) return false;
  nudge(id, event.altKey ? 'end' : 'start', event.shiftKey ? 'sentence' : 'character', direction === 1 ? 1 : -1);
  return true;
}

function walkOrChange(event: KeyboardEvent, list: Element, id: string): boolean {
  if (event.shiftKey) return false;
  const next = rowByKey(list, id, event.key);
  if (next) next.focus();
  else if (event.code === 'KeyJ' || event.key === 'j') join(id);
  else if (event.key === 'Delete') dropCut(id, rowBeside(list, id));
  else return false;
  return true;
}
