import { labelsOf } from './labels.ts';
import { BULLETS, GAP, isAtLineStart } from './lines.ts';
import { ordinalOf } from './ordinals.ts';
import { quotedPlaces } from './quoted-places.ts';
import type { LabelField, SectionKind } from './vocabulary.ts';

/** How an enumerator is written; the same style is the same level of a paper's outline. */
export type EnumeratorStyle =
  | 'part' // 第一部分
  | 'chinese' // 一、
  | 'bracketed-chinese' // （一）
  | 'digit' // 1.
  | 'decimal' // 1.1
  | 'decimal-2' // 1.1.1
  | 'decimal-3' // 1.1.1.1
  | 'bracketed-digit' // （1）
  | 'half-bracketed-digit' // 1）
  | 'circled' // ①
  | 'is' // 一是
  | 'must' // 一要
  | 'nth' // 第一，
  | 'of-them' // 其一，
  | 'sequence' // 首先 其次
  | 'problem-n' // 问题1：
  | 'bullet'
  | 'letter'
  | 'markdown' // # … ######, the depth is the ordinal's
  | 'bare' // a section's heading without any number
  | 'bare-category' // a category's heading without any number
  | 'label'; // 责任人：

export interface Enumerator {
  readonly style: EnumeratorStyle;
  /** Its number; 0 where it has none. */
  readonly ordinal: number;
  /** Where it begins, and where the text after it begins. */
  readonly start: number;
  readonly end: number;
  readonly isLineStart: boolean;
  /** Where the heading ends, when its own marks say so: 【…】, 理论学习方面： */
  readonly headingEnd?: number;
  /** Set for labels. */
  readonly field?: LabelField;
  /** Set for a label that speaks of all problems told before it: '针对上述问题，' */
  readonly isOfAll?: true;
  /** Set for sentences that open a section: what it holds. */
  readonly kind?: SectionKind;
}

const CN = '一二三四五六七八九十';
const S = `[ ${GAP}]*`;

/** Of a hundred and more a list counts where a line begins. */
const LONG = `(?<=(?:^|\\n)[ ${GAP}]*)[1-9]\\d\\d`;
/** 问题一, 问题（1） */
const PROBLEM_NUMBER = `(?:问题|措施)${S}[（]?(?:[${CN}]|\\d{1,2})[）]?${S}`;

interface Pattern {
  readonly style: EnumeratorStyle;
  readonly source: string;
}

/** In order of precedence at one place. `-` among Chinese numerals is what character recognition makes of 一. */
const PATTERNS: readonly Pattern[] = [
  { style: 'part', source: `第(?:[${CN}]{1,2}|\\d)(?:部分|章|篇)[ 、:,，]*` },
  {
    style: 'problem-n',
    source: `(?<![\u4e00-\u9fff])${PROBLEM_NUMBER}[:、.]|【${S}${PROBLEM_NUMBER}】`,
  },
  { style: 'bracketed-chinese', source: `（${S}([${CN}]{1,3}|-)${S}）[、.]?` },
  { style: 'bracketed-digit', source: `（${S}(\\d{1,3})${S}）[、.]?` },
  { style: 'is', source: `([${CN}]|十[一二三四五]|-)${S}(?:则)?是(?!否)` },
  { style: 'must', source: `([${CN}]|十[一二三四五])${S}要(?!求|素|点|么|是)` },
  { style: 'nth', source: `第([${CN}])${S}[,，、:]|第([${CN}])是` },
  { style: 'of-them', source: `其([${CN}])(?:${S}[,，、:]|是)` },
  {
    style: 'sequence',
    source: `(首先|其次|再次|再者|第三|最后|此外|另外|还有就是|还有一点)(?:${S}[,，、:是]|(?=[\u4e00-\u9fff]))`,
  },
  { style: 'chinese', source: `([${CN}]{1,3}|(?<=(?:^|\\n)[ ${GAP}]*)-)${S}[、.](?![${CN}]+[、.])` },
  {
    style: 'decimal',
    source: `\\d{1,2}(?:\\.\\d{1,2}){1,3}(?:[ ${GAP}]+(?=\\S)|(?=[\u4e00-\u9fff“《])(?![年月日个条项倍]))`,
  },
  {
    style: 'digit',
    source: `(\\d{1,2}|${LONG}|(?<![A-Za-z\\d])[lI](?=${S}[.、]${S}[\u4e00-\u9fff“]))${S}(?:[、](?!\\d{1,2}、)|\\.(?!\\d)|\\.(?=\\d{1,4}[年月日])|(?<=(?:^|\\n)[ ${GAP}]*\\d{1,3})\\.(?=\\d{1,3}[个名项条次家所支])|(?<=(?:^|\\n)[ ${GAP}]*\\d{1,3})[,，](?=[\u4e00-\u9fff])| +(?=[\u4e00-\u9fff“](?<![年月日个条项次名人])))`,
  },
  { style: 'half-bracketed-digit', source: `(\\d{1,2}|${LONG})${S}）` },
  { style: 'circled', source: `([①-⑳⑴-⒇➀-➉❶-❿])` },
  { style: 'bullet', source: `(-{1,2}|[${BULLETS}]|\\*)[\\t ${GAP}]*(?=[^-\\d*])` },
];
const ALL = new RegExp(PATTERNS.map(({ source }, at) => `(?<s${at}>${source})`).join('|'), 'g');

/** Every place of normal text that reads as an enumerator or a label, in order; not inside quotes or titles of books. */
export function enumeratorsOf(text: string): readonly Enumerator[] {
  const quoted = quotedPlaces(text);
  const found: Enumerator[] = [];
  for (const match of text.matchAll(ALL)) {
    const at = PATTERNS.findIndex((_, index) => match.groups?.[`s${index}`] !== undefined);
    const style = PATTERNS[at]?.style;
    if (style === undefined || quoted.has(match.index)) continue;
    const token = toEnumerator(text, style === 'decimal' ? decimalStyle(match[0]) : style, match.index, match[0]);
    if (token && isPlausible(text, token, found)) found.push(token);
  }
  return mergeInOrder(found, labelsOf(text, quoted));
}

/** One style a depth: 1.1 stands over 1.1.1. */
function decimalStyle(matched: string): EnumeratorStyle {
  const dots = matched.split('.').length - 1;
  return dots === 1 ? 'decimal' : dots === 2 ? 'decimal-2' : 'decimal-3';
}

function toEnumerator(text: string, style: EnumeratorStyle, start: number, matched: string): Enumerator {
  return {
    style,
    ordinal: ordinalOf(style, matched),
    start,
    end: start + matched.length,
    isLineStart: isAtLineStart(text, start),
  };
}

/** Where a paper has lost its line breaks, an item follows its heading's last word at once. */
const ENDS_HEADING = /(?:方面|问题|不足|差距|措施|举措|打算|方向|计划|如下)$/;

/** '针对上述问题，首先……', '究其原因，①……' */
const ENDS_TURN = /(?:问题|不足|差距|原因)[,，]$/;

function isPlausible(text: string, token: Enumerator, found: readonly Enumerator[]): boolean {
  if (/digit/.test(token.style) && token.ordinal > 99 && !isNextOf(lastOf(found, token.style), token)) return false;
  if (token.style === 'digit' && isDayOrMonth(text, token))
    return token.isLineStart && (token.ordinal === 1 || isNextOf(lastOf(found, 'digit'), token));
  if (token.style === 'decimal' && !isInSequence(lastOf(found, 'decimal'), token)) return false;
  if (token.style === 'sequence' && token.ordinal !== 1 && lastOf(found, 'sequence') === undefined) return false;
  if (isBareNumber(text, token))
    return token.isLineStart && (token.ordinal === 1 || isNextOf(lastOf(found, 'digit'), token));
  if (token.isLineStart)
    return token.style !== 'is' || text[token.start] !== '-' || /^-[ \u0001]*是/.test(text.slice(token.start));
  const before = text.slice(Math.max(0, token.start - 6), token.start).replace(/[ \u0001*]/g, '');
  const last = before.at(-1) ?? '';
  const isAfterMark = /[。；;:：！!？?\n”）》】]/.test(last) || (token.ordinal === 1 && ENDS_TURN.test(before));
  const isAfterHeading = ENDS_HEADING.test(before);
  const previous = lastOf(found, token.style);
  const isNext = isNextOf(previous, token);
  switch (token.style) {
    case 'is':
    case 'must':
      if (/[统唯之同万第逐专单]/.test(last) && token.ordinal === 1) return false;
      return (
        isAfterMark ||
        isNext ||
        (token.ordinal === 1 &&
          (/[,，、 ]/.test(last) || isAfterHeading || /(?:表现为|表现在|情况|为|做到|要求)$/.test(before)))
      );
    case 'nth':
    case 'of-them':
      return isAfterMark || (isAfterHeading && token.ordinal === 1) || (isNext && /[,，]/.test(last));
    case 'sequence':
      return isAfterMark && (token.ordinal === 1 || previous !== undefined);
    case 'chinese':
    case 'bracketed-chinese':
      return (
        isAfterMark ||
        (token.style === 'bracketed-chinese' &&
          (isNext || token.ordinal === 1) &&
          !/[,，、]/.test(last) &&
          token.end < text.length &&
          text[token.end] !== '\n')
      );
    case 'bracketed-digit':
    case 'circled':
      return isAfterMark || isNext || token.ordinal === 1;
    case 'digit':
    case 'half-bracketed-digit':
      return (
        !/[\d.第]/.test(last) &&
        (((isAfterMark || isAfterHeading) && (token.ordinal === 1 || isNext)) ||
          (last === '|' && token.ordinal === 1) ||
          (isNext && /[,，]/.test(last)))
      );
    case 'part':
      return isAfterMark && (token.ordinal === 1 || isNext);
    case 'problem-n':
      return isAfterMark;
    default:
      return false;
  }
}

/** '1 政治建设方面', '3，' where a scan lost the right mark, '1.5个测区': believed in a list alone. */
const isBareNumber = (text: string, { style, start, end }: Enumerator): boolean =>
  style === 'digit' &&
  (/^\d+(?: +|[ \u0001]*[,，])$/.test(text.slice(start, end)) ||
    (text[end - 1] === '.' && /^\d{1,3}[^\d年月日]/.test(text.slice(end, end + 4))));

/** '2、3月底前': two months, unless a list goes on here. */
const isDayOrMonth = (text: string, { end }: Enumerator): boolean =>
  text[end - 1] === '、' && /^\d{1,2}[日月]/.test(text.slice(end, end + 3));

/** '76.5岁' at the head of a wrapped line is no number of a list: 1.1 begins one, and what follows goes on from it. */
const isInSequence = (previous: Enumerator | undefined, { ordinal }: Enumerator): boolean =>
  ordinal === 1 || (previous !== undefined && previous.ordinal + 1 === ordinal);

const isNextOf = (previous: Enumerator | undefined, token: Enumerator): boolean =>
  previous !== undefined && previous.ordinal + 1 === token.ordinal && token.start - previous.end < 1500;

function lastOf(found: readonly Enumerator[], style: EnumeratorStyle): Enumerator | undefined {
  for (let at = found.length - 1; at >= 0 && at > found.length - 60; at -= 1)
    if (found[at]?.style === style) return found[at];
  return undefined;
}

function mergeInOrder(tokens: readonly Enumerator[], labels: readonly Enumerator[]): readonly Enumerator[] {
  const all = [...tokens, ...labels].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Enumerator[] = [];
  for (const token of all) if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  return kept;
}
