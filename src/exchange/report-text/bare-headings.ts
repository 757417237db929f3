import type { Enumerator } from './enumerators.ts';
import { isName, linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { headingToSectionKind, isCategoryHeading } from './vocabulary.ts';
import type { SectionKind } from './vocabulary.ts';

const LONGEST_HEADING = 45;
const MARKDOWN = /^[ ]*(#{1,6}) +/;
const TITLE = /(?:汇报|报告|材料|方案|台账|发言|提纲|通知|总结|清单|会)$/;

/** Headings that carry no number: markdown's, and short lines whose words are a section's or a category's. */
export function bareHeadings(text: string, numbered: readonly Enumerator[]): readonly Enumerator[] {
  return [...headedLines(text, numbered), ...aspectsWithin(text)];
}

/** '作风建设方面：1、……' in a paper that has lost its line breaks. */
const aspectsWithin = (text: string): readonly Enumerator[] =>
  [...text.matchAll(ASPECT_WITHIN)].map(({ index, 0: found }) => ({
    style: 'bare-category' as const,
    ordinal: 0,
    start: index,
    end: index,
    isLineStart: false,
    headingEnd: index + found.length,
  }));

function headedLines(text: string, numbered: readonly Enumerator[]): readonly Enumerator[] {
  const starts = new Set(
    numbered.filter(({ isLineStart, style }) => isLineStart && style !== 'label').map(({ start }) => start),
  );
  const lines = linesOf(text).filter(({ text: words }) => words !== '');
  const titles = titleLines(lines);
  const names = namesOfLists(lines, numbered);
  return lines.flatMap((line, at): readonly Enumerator[] => {
    const markdown = MARKDOWN.exec(text.slice(line.start, line.end + 1));
    if (markdown)
      return [
        {
          style: 'markdown',
          ordinal: markdown[1]?.length ?? 1,
          start: line.start,
          end: line.start + markdown[0].length,
          isLineStart: true,
        },
      ];
    const bold = /^\*+/.exec(line.text)?.[0].length ?? 0;
    if (starts.has(line.start + bold) || line.text.includes('\t') || line.text.includes('|')) return [];
    const marked = markedHeading(line);
    if (marked) return [marked];
    const style = styleOf(line, at < titles) ?? (names.has(line) ? 'bare-category' : null);
    return style ? [{ style, ordinal: 0, start: line.start, end: line.start, isLineStart: true }] : [];
  });
}

/** A title goes on over the lines that name the meeting or the year: '2022年度组织生活会查摆问题情况' below the unit's name. */
function titleLines(lines: readonly Line[]): number {
  const after = lines.findIndex(({ text }, at) => at > 0 && !(text.length <= 40 && NAMES_MEETING.test(text)));
  return after < 0 ? 1 : Math.min(after, MOST_TITLE_LINES);
}
const MOST_TITLE_LINES = 3;
const NAMES_MEETING = /(?:组织生活会|民主生活会|\d{4}年度?)[^。；;:：，,]*$/;

/** '政治学习上' above a paragraph that opens a list, '首先，……': a category, where at least two such lines stand in the paper. */
function namesOfLists(lines: readonly Line[], numbered: readonly Enumerator[]): ReadonlySet<Line> {
  const firsts = new Set(numbered.filter(({ ordinal }) => ordinal === 1).map(({ start }) => start));
  const named = lines.filter(
    ({ text }, at) => isName(text) && headingToSectionKind(text) === 'other' && firsts.has(lines[at + 1]?.start ?? -1),
  );
  return new Set(named.length >= 2 ? named : []);
}

const ASPECT_WITHIN =
  /(?<=[。；;:：][ \u0001]*)[\u4e00-\u9fff、]{3,24}方面[:：](?=[ \u0001]*(?:1[、.]|一是|①|（1）|首先))/g;

const BRACKETED = /^【([^【】]{2,30})】/;
const ASPECT =
  /^([^。；;,，:：！!？?（）【】]{2,24}(?:方面|纪律)|[^。；;:：！!？?（）【】]{2,45}方面(?=[:：][ \u0001]*(?:[一1-]是|①|1[.、]|（1）|首先|$)))[:：]/;

/** A heading with its text on the same line: 【抓学习】… or 理论学习方面：… */
function markedHeading({ start, text }: Line): Enumerator | null {
  const bracketed = BRACKETED.exec(text);
  const found = bracketed ?? ASPECT.exec(text);
  if (!found || LEADS_ON.test(found[0])) return null;
  const isSection =
    bracketed !== null &&
    headingToSectionKind(bracketed[1] ?? '') !== 'other' &&
    !isCategoryHeading(bracketed[1] ?? '');
  return {
    style: isSection ? 'bare' : 'bare-category',
    ordinal: 0,
    start,
    end: start,
    isLineStart: true,
    headingEnd: start + found[0].length,
  };
}

/** '主要有这几方面：', '重点抓好四个方面：' */
const LEADS_ON =
  /(?:[这以如]下?|下列|有)[几一二三四五六七八两\d]*个?方面[:：]$|[几二三四五六七八九十两\d]个?方面[:：]$/;

function styleOf({ text }: Line, isTitle: boolean): 'bare' | 'bare-category' | null {
  const words = text
    .replace(/[*【】]/g, '')
    .replace(/（[^（）]{1,6}(?:[条个项]|问题)）$/, '')
    .trim();
  if (
    words.length > LONGEST_HEADING ||
    words.length < 2 ||
    /^[（].*[）]$/.test(words) ||
    /[。；;！？?]/.test(words) ||
    (/[,，]/.test(words.slice(0, -1)) && words.length > 30)
  )
    return null;
  if (LEADS_ON.test(words)) return null;
  if (
    isCategoryHeading(words) &&
    /(?:方面|纪律|作用)(?:[:：]|$|[,，])|^(?:对照|带头|在|聚焦|围绕).{4,}/.test(words) &&
    !isTitle
  )
    return 'bare-category';
  const kind = headingToSectionKind(words.replace(/[:：]$/, ''));
  if (isTitle || (TITLE.test(words) && !isMeasureList(words, kind))) return null;
  return kind !== 'other' && words.length <= 24 && !/[,，]/.test(words) ? 'bare' : null;
}

/** '整改措施清单' in the middle of a paper is no paper's title. */
const isMeasureList = (words: string, kind: SectionKind): boolean => kind === 'measures' && words.length <= 10;
