import type { Bearings, NamedDay } from './deadline-bearings.ts';
import { IN_MONTH, dayInMonth } from './deadline-calendar-day.ts';
import { addDays, addMonths, lastDayOfMonth, partsOf, weekday } from './day.ts';
import type { Day } from './day.ts';
import { matchAt } from './match-at.ts';
import type { MatchAt } from './match-at.ts';

/** 今天, 本周五, 下周, 本月底, 下月15日, 本季度: days that the words point at from where they are said. */
export function readDayFromNow(words: string, at: number, { now }: Bearings): NamedDay | null {
  for (const { pattern, dayFrom } of FROM_NOW) {
    const found = matchAt(pattern, words, at);
    if (found) return { end: found.end, day: now && dayFrom(now, found) };
  }
  return null;
}

const FROM_NOW: readonly {
  readonly pattern: RegExp;
  readonly dayFrom: (now: Day, found: MatchAt) => Day | null;
}[] = [
  { pattern: /今[天日]|当[天日]/y, dayFrom: (now) => now },
  { pattern: /明[天日]/y, dayFrom: (now) => addDays(now, 1) },
  {
    pattern:
      /(?:[本这当]|(?<next>下)[1一]?)个?周(?<weekday>[一二三四五六日天])?|周(?<day>[一二三四五六日天末])(?=之?前|以前)/y,
    dayFrom: dayInWeek,
  },
  {
    pattern: new RegExp(`(?:[本当这]个?|(?<next>下[1一]?个?|次)|(?<!个)(?=月[底末内]))月${IN_MONTH}`, 'y'),
    dayFrom: (now, found) => {
      const { year, month } = partsOf(addMonths(now, found.part('next') ? 1 : 0));
      return dayInMonth(month, found)(year) || null;
    },
  },
  {
    pattern: /(?:[本当这]个?|(?<next>下[1一]?个?)|(?=季度?[末底]))季度?[末底内]?/y,
    dayFrom: (now, found) => {
      const { year, month } = partsOf(addMonths(now, found.part('next') ? 3 : 0));
      return lastDayOfMonth(year, Math.ceil(month / 3) * 3);
    },
  },
];

/** A week ends on Sunday. 周五前, said on a Saturday, is the next one, and so is 本周五前. */
function dayInWeek(now: Day, found: MatchAt): Day {
  const wanted = '一二三四五六'.indexOf(found.part('weekday') || found.part('day') || '日') + 1 || 7;
  const ahead = wanted - weekday(now);
  return addDays(now, ahead < 0 || found.part('next') ? ahead + 7 : ahead);
}
