import type { Bearings, NamedDay } from './deadline-bearings.ts';
import { addWorkdays } from './workday.ts';
import { addDays, addMonths } from './day.ts';
import type { Day } from './day.ts';
import { matchAt } from './match-at.ts';

/**
 * 三个月内, 两周, 十个工作日内, 会后一个月内, 即日起半年内: so long after the meeting, unless it says after what. After what
 * nobody knows the day of (方案印发之日起三个月内) no day is derived. The day it counts from does not count itself.
 */
export function readDuration(words: string, at: number, bearings: Bearings): NamedDay | null {
  const found = matchAt(DURATION, words, at) ?? matchAt(BARE_DURATION, words, at);
  if (!found) return null;
  const from = found.part('now')
    ? bearings.now
    : found.part('met')
      ? bearings.meeting
      : found.part('other')
        ? ''
        : bearings.base;
  return { end: found.end, day: from && laterBy(from, found.part('length'), bearings) };
}

const MEETING = '(?:[本此这]次)?(?:专题)?(?:(?:组织|民主)生活会|(?<=^|[^\\p{Script=Han}]|[于在自从]|[本此这]次)会)';
const FROM =
  `(?:(?<now>(?:自|从)?(?:即日|今日|今天|现在)起?)|(?<met>${MEETING}议?(?:召开|结束)?(?:之|以)?后)` +
  '|(?<other>(?<![今最])后|之日起|日起))[,的起]?';
const LENGTH =
  '(?<length>\\d{1,3}个?(?:工作日|自然日|[日天])|\\d{1,2}个?周|(?:\\d{1,2}个半?|半个?)月|\\d{1,2}个季度|1?\\d年半?|半年)';

const DURATION = new RegExp(`(?:${FROM})?${LENGTH}(?:时间)?(?:之|以)?内`, 'uy');

/** Without 内, only where it stands alone: 3个月, 用半年时间; a 30日 alone may be the 30th. */
const BARE_DURATION = new RegExp(
  `(?:${FROM}|(?<=^|[^\\p{Script=Han}\\d.]|[用为需过限至到])(?!\\d+日))${LENGTH}(?:时间|左右|期限)?(?=$|[^\\p{Script=Han}]|完成|整改)`,
  'uy',
);

function laterBy(from: Day, length: string, { isWorkday }: Bearings): Day {
  const count = Number(/^\d+/.exec(length)?.[0] ?? 0);
  const half = length.includes('半');
  if (length.endsWith('工作日')) return addWorkdays(from, count, isWorkday);
  if (/[日天]$/.test(length)) return addDays(from, count);
  if (length.endsWith('周')) return addDays(from, count * 7);
  if (length.endsWith('月')) return addDays(addMonths(from, count), half ? 15 : 0);
  return addMonths(from, length.endsWith('度') ? count * 3 : count * 12 + (half ? 6 : 0));
}
