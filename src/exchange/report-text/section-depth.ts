import type { Enumerator, EnumeratorStyle } from './enumerators.ts';
import { hasMeasuresBelow } from './own-labels.ts';
import { headingOf, ITEM_STYLES } from './section.ts';
import type { Section } from './section.ts';
import { isCategoryHeading, saysWhatIsWrong } from './vocabulary.ts';

/** How many of the open sections stay open when the token comes: the last of them is its parent. */
export function depthFor(text: string, open: readonly Section[], tokens: readonly Enumerator[], at: number): number {
  const token = tokens[at];
  if (!token || token.style === 'bare' || token.style === 'part') return 0;
  const before = (isEnded: (section: Section) => boolean): number => {
    const first = open.findIndex(isEnded);
    return first < 0 ? open.length : first;
  };
  if (token.style === 'markdown')
    return before(({ token: other }) => other.style !== 'markdown' || other.ordinal >= token.ordinal);
  if (token.style === 'bare-category')
    return before(({ token: other }) => !['bare', 'part', 'markdown', 'chinese'].includes(other.style));
  if (token.isOfAll) return listDepth(text, open, token);
  if (token.style === 'label') {
    const depth = labelDepth(text, open);
    return isBehindList(text, open[depth - 1], token, tokens[at + 1]) ? depth - 1 : depth;
  }
  const same = before(({ token: other }) => other.style === token.style);
  if (same === open.length) return depthOfNew(open, token);
  return restartedDepth(text, open, tokens, at) ?? same;
}

/**
 * '1.学习不深。整改措施：1.每周学习。2.每月讲课。' and then '2.学用脱节。': a list of the problems' own style that begins right behind a
 * label is the label's. A number that could go on either list is a problem's where it begins a line and has its own measures below.
 */
function restartedDepth(
  text: string,
  open: readonly Section[],
  tokens: readonly Enumerator[],
  at: number,
): number | null {
  const token = tokens[at];
  const label = open.findLastIndex((section) => section.token.field === 'measures' || section.token.field === 'cause');
  const holder = open[label];
  if (!token || !holder) return null;
  const inner = open.findIndex((section, depth) => depth > label && section.token.style === token.style);
  const last = open[inner];
  if (!last) return token.ordinal === 1 && text.slice(holder.token.end, token.start).trim() === '' ? label + 1 : null;
  const goesOn = token.ordinal === last.token.ordinal + 1;
  const isNextProblem = token.isLineStart && (holder.token.field === 'cause' || hasMeasuresBelow(tokens, at));
  return goesOn && !isNextProblem ? inner : null;
}

/**
 * '一是A；二是B。整改措施：一是……': a list of the same kind right behind the label says that the list before it is over; so does a
 * label on a line of its own below a list that ran on in its paragraph.
 */
const isBehindList = (
  text: string,
  item: Section | undefined,
  { field, end, isLineStart }: Enumerator,
  next: Enumerator | undefined,
): boolean =>
  (field === 'measures' || field === 'cause') &&
  item !== undefined &&
  ITEM_STYLES.has(item.token.style) &&
  ((isLineStart && !item.token.isLineStart) ||
    (next?.style === item.token.style && next.ordinal === 1 && text.slice(end, next.start).trim() === ''));

/** What speaks of all problems stands beside the list of them: under what holds the list; on a line of its own under their category. */
function listDepth(text: string, open: readonly Section[], { isLineStart }: Enumerator): number {
  let depth = open.length;
  const isOfList = (section: Section): boolean => {
    if (!isLineStart || isWithinParagraph(section))
      return isWithinParagraph(section) || section.token.style === 'label';
    if (isBareSection(section)) return false;
    const { text: heading } = headingOf(text, section);
    return !isCategoryHeading(heading) && (depth === open.length || saysWhatIsWrong(heading));
  };
  for (let last = open[depth - 1]; last && isOfList(last); last = open[depth - 1]) depth -= 1;
  return depth;
}

/** A label stands under the problem it speaks of: after the labels before it, and not under a list inside the problem. */
function labelDepth(text: string, open: readonly Section[]): number {
  const label = open.findIndex(({ token }) => token.style === 'label');
  if (label >= 0) return label;
  let depth = open.length;
  while (depth > 1 && isWithinParagraph(open[depth - 1])) {
    const above = open[depth - 2];
    const isItemOfProblem = above && !isBareSection(above) && !isCategoryHeading(headingOf(text, above).text);
    if (!isItemOfProblem) break;
    depth -= 1;
  }
  return depth;
}

const isWithinParagraph = (section: Section | undefined): boolean =>
  section !== undefined &&
  (ITEM_STYLES.has(section.token.style) || (section.token.style === 'bracketed-digit' && !section.token.isLineStart));

const isBareSection = ({ token }: Section): boolean => ['bare', 'part', 'chinese', 'markdown'].includes(token.style);

/** 一、 is never under an item or a label; （一） never under an item. */
function depthOfNew(open: readonly Section[], token: Enumerator): number {
  const isOver = (style: EnumeratorStyle): boolean =>
    token.style === 'chinese'
      ? !['bare', 'part', 'markdown', 'bare-category'].includes(style)
      : token.style === 'bracketed-chinese' || token.style === 'problem-n'
        ? ITEM_STYLES.has(style) || style === 'label' || style === 'bracketed-digit'
        : false;
  const at = open.findIndex(({ token: other }) => isOver(other.style));
  return at < 0 ? open.length : at;
}
