import type { TextCut, TextRange } from '../../domain/import-draft.ts';
import { isEmptyRange, toCut, toRange } from './cut.ts';
import type { NormalText } from './normal-text.ts';

/** Text that went nowhere: what no range accounts for, line by line, in reading order. */
export function leftoversOf(normal: NormalText, accounted: readonly TextRange[]): readonly TextCut[] {
  const taken = new Uint8Array(normal.source.length);
  for (const { start, end } of [...accounted, ...normal.furniture]) taken.fill(1, start, end);
  const leftovers: TextCut[] = [];
  let from = -1;
  for (let at = 0; at <= taken.length; at += 1) {
    const isFree = at < taken.length && taken[at] === 0 && normal.text[at] !== '\n';
    if (isFree && from < 0) from = at;
    if (isFree || from < 0) continue;
    const range = toRange(normal, from, at);
    if (!isEmptyRange(range)) leftovers.push(toCut(normal, range.start, range.end));
    from = -1;
  }
  return leftovers;
}
