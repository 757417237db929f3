import type { Bearings, NamedDay } from './deadline-bearings.ts';
import { matchAt } from './match-at.ts';

/**
 * 会前, 下次组织生活会前, 换届前, 限期整改: a limit whose day is in no calendar. Only that of the meeting in hand is known; the
 * meeting's own day is still in time. X月X日前 is a limit too, with its day yet to be filled in.
 */
export function readOccasion(words: string, at: number, { meeting, writtenOn }: Bearings): NamedDay | null {
  const inHand = matchAt(BEFORE_THE_MEETING, words, at);
  if (inHand) return { end: inHand.end, day: meeting };
  const yearly = matchAt(YEARLY_MEETING, words, at);
  if (yearly) {
    const isOther = yearly.part('next') !== '' || yearly.part('year') !== '';
    // 组织生活会前, written after the meeting, means the next one.
    const day = isOther || meeting < writtenOn ? '' : meeting;
    return { end: yearly.end, day: yearly.part('before') || yearly.part('next') ? day : null };
  }
  const other = matchAt(OTHER, words, at);
  return other && { end: other.end, day: '' };
}

const BEFORE = '(?:召开|开始?|结束)?(?:之|以)?前';
const BEFORE_THE_MEETING = new RegExp(
  `(?:[本此这]次(?:专题)?(?:组织生活|民主生活)?|(?<=^|[^\\p{Script=Han}]|[于在]))会议?${BEFORE}`,
  'uy',
);
const YEARLY_MEETING = new RegExp(
  `(?:(?<next>下[1一]?[次届]|下[1一]?年度?|明年度?|来年|次年)|(?<year>\\d{4}年度?|[今本]年度?|年度))?(?:的|召开)?(?:专题)?(?:组织|民主)生活会(?<before>${BEFORE})?`,
  'y',
);
const OTHER = new RegExp(
  [
    `(?:\\d{4}年度?|[今本明]年度?)?(?:换届|届满|任期|春节|清明|端午|中秋|暑假|寒假|开学|放假|期末|考核|考评|评议|述职|验收|检查|巡[察视]|督[查导]|审计)(?:选举|工作|大会|结束|开始|组|节)?(?:之|以)?前`,
    `下[1一]?[次届轮](?!会)[^\\d,.;:、()-]{1,10}?前`,
    `会议?${BEFORE}`,
    '下次会议?前',
    '(?<![\\d\\p{Script=Han}])[年节]前|(?:[春秋]季)?学期[内末]',
    '(?:本|这|下)(?:学期|届|任期)(?:之?内|结束|末|底|期?满)?',
    '任期内|年初前?|限[期时](?=$|整改|完成|办结|落实)',
    '(?:\\d{4}年|[0-9Xx×*_]{2,4}年)?(?:[Xx×*_]{1,3}|\\.{3,6})(?:年|月份?|季度)(?:[Xx×*_]{1,3}[日号]|年?底|末|[上中下]旬)?',
  ].join('|'),
  'uy',
);
