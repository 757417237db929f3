import type { Enumerator, EnumeratorStyle } from './enumerators.ts';

/**
 * '1.每月开展学习。（责任人：张某） 2.……' below 整改措施：: where the list of measures goes on behind a bracket, the bracket is its measure's
 * own, and so is that of the last one; it stays in the measure's text. A bracket once, behind the last measure, is the problem's.
 */
export function withoutOwnLabels(text: string, tokens: readonly Enumerator[]): readonly Enumerator[] {
  let item: Enumerator | null = null;
  let areMeasures = false;
  let goesOnTo: Enumerator | null = null;
  return tokens.filter((token, at) => {
    if (token.style !== 'label') {
      item = token;
      return true;
    }
    if (!areMeasures || item === null || !isBracketed(text, token)) {
      areMeasures = token.field === 'measures';
      item = null;
      goesOnTo = null;
      return true;
    }
    const next = nextItem(tokens, at);
    const goesOn =
      next !== null &&
      next.style === item.style &&
      next.ordinal === item.ordinal + 1 &&
      !(next.isLineStart && hasMeasuresBelow(tokens, tokens.indexOf(next, at)));
    const isOwn = goesOn || goesOnTo === item;
    if (goesOn) goesOnTo = next;
    return !isOwn;
  });
}

/** The number behind the labels of one bracket; they are few. */
function nextItem(tokens: readonly Enumerator[], from: number): Enumerator | null {
  for (let at = from + 1; at < Math.min(tokens.length, from + 6); at += 1) {
    const token = tokens[at];
    if (token && token.style !== 'label') return token;
  }
  return null;
}

const HEADINGS: ReadonlySet<EnumeratorStyle> = new Set([
  'part',
  'chinese',
  'bracketed-chinese',
  'markdown',
  'bare',
  'bare-category',
]);

/** Has the number measures of its own, before the next one of its style? Then it counts a problem. */
export function hasMeasuresBelow(tokens: readonly Enumerator[], at: number): boolean {
  for (let below = at + 1; below < tokens.length; below += 1) {
    const token = tokens[below];
    if (token?.field === 'measures') return true;
    if (token && (token.style === tokens[at]?.style || HEADINGS.has(token.style))) return false;
  }
  return false;
}

const isBracketed = (text: string, { start }: Enumerator): boolean =>
  /（[^（）]*$/.test(text.slice(Math.max(0, start - 40), start + 1));
