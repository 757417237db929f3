import type { Cutting } from './cutting.ts';
import { isWithin, wholeCharacter } from './ranges.ts';

export type Step = 'character' | 'sentence';

/** The place one step on (1) or back (-1) from here: past one visible character, or to where a sentence ends. */
export function stepFrom(cutting: Cutting, offset: number, step: Step, direction: 1 | -1): number {
  return step === 'character' ? byCharacter(cutting, offset, direction) : bySentence(cutting, offset, direction);
}

function byCharacter(cutting: Cutting, offset: number, direction: 1 | -1): number {
  const { text } = cutting;
  let at = offset;
  do {
    const passed = direction === 1 ? at : at - 1;
    if (passed < 0 || passed >= text.length) return at;
    at += direction;
    if (!isUnseen(cutting, passed)) break;
  } while (at > 0 && at < text.length);
  const whole = wholeCharacter(text, at);
  return whole === at || direction === -1 ? whole : at + 1;
}

const isUnseen = (cutting: Cutting, at: number): boolean =>
  /\s/.test(cutting.text[at] ?? '') || cutting.furniture.some((range) => isWithin(at, range));

function bySentence(cutting: Cutting, offset: number, direction: 1 | -1): number {
  let at = byCharacter(cutting, offset, direction);
  while (at > 0 && at < cutting.text.length && !isSentenceEnd(cutting.text, at))
    at = byCharacter(cutting, at, direction);
  return at;
}

/** Right after a mark that ends a sentence, or a line; closing quotes and brackets belong to the sentence. */
export function isSentenceEnd(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (/[”’”』）)]/.test(text[at] ?? '')) return false;
  if (/[。；;！!？?\n]/.test(before)) return true;
  if (text[at] === '\n') return true;
  return /[”’”』）)]/.test(before) && /[。；;！!？?]/.test(text[at - 2] ?? '');
}
