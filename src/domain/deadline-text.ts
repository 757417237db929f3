import { bearingsOf } from './deadline-bearings.ts';
import type { Bearings, DeadlineContext, NamedDay } from './deadline-bearings.ts';
import { readCalendarDay } from './deadline-calendar-day.ts';
import { readDuration } from './deadline-duration.ts';
import { readDayFromNow } from './deadline-from-now.ts';
import { readOccasion } from './deadline-occasion.ts';
import { toPlainText } from './deadline-plain-text.ts';
import { matchAt } from './match-at.ts';
import { partsOf } from './day.ts';
import type { Day } from './day.ts';

/** One thing that a time limit says. `day` is '' for all that name none, and for a day nobody can derive. */
export interface Saying {
  /** 立行立改, 即日起, 长期坚持, 每季度, and by a day. */
  readonly says: 'at-once' | 'from-now' | 'for-long' | 'again-and-again' | 'by';
  readonly day: Day;
}

/** Everything that a time limit's words say. What says nothing of time is passed over. */
export function sayingsIn(text: string, context: DeadlineContext): readonly Saying[] {
  const words = toPlainText(text);
  const sayings: Saying[] = [];
  const days: Day[] = [];
  let bearings = bearingsOf(context);
  for (let at = 0; at < words.length;) {
    const lasting = readDuration(words, at, bearings);
    const word = lasting ? null : wordAt(words, at);
    const named = lasting ?? (word ? null : dayAt(words, at, bearings));
    if (word?.saying) sayings.push({ says: word.saying, day: '' });
    if (named !== null && named.day !== null) {
      // Of a span only the end counts: 1月—12月, said in February, is not over next January.
      if (bearings.spanFrom !== '' && days.at(-1) === bearings.spanFrom) days.pop();
      if (!matchAt(START, words, named.end)) days.push(named.day);
    }
    if (named !== null) bearings = bearingsAfter(named, words, bearings);
    // Figures that were not understood are passed over whole: the 12 of 13012 is no December.
    at = word?.end ?? named?.end ?? matchAt(/\d+/y, words, at)?.end ?? at + 1;
  }
  return [...sayings, ...days.map((day) => ({ says: 'by' as const, day }))];
}

/** 2025年3月起, 6月后, 3月至长期: from when, not until when. */
const START = /起(?!草)|开始|(?:之|以)?后|以来|[-至到](?:长期|今(?!年))/y;
const SPAN = /(?:起|开始)?[-至到]/y;

const WORDS: readonly (readonly [Saying['says'] | null, RegExp])[] = [
  [
    'again-and-again',
    /每(?:半年|\d{0,2}个?(?:季度?|工作日|[月年周天日旬]))度?(?:\d{1,2}(?:月份?|[日号])|[上中下]旬|[底末初前、和及])*/y,
  ],
  ['again-and-again', /1(?:个?(?:季度?|月|周)|年)度?[1一两二]次/y],
  [
    'at-once',
    /[立即][行查知整改说学时][立即][改行整纠]|(?<![建成设树确])立[即刻]|马上|当即|即时整?改|现场整改|当场|[边随].{1,4}[边随]时?整?改/y,
  ],
  ['from-now', /(?:自|从)?即日起?/y],
  [null, /中?长期性?(?:规划|计划|机制)|长效/y],
  [
    'for-long',
    /长期|持续(?!时间|\d|半|至|到)|常态|常抓不懈|坚持不懈|一以贯之|持之以恒|久久为功|不间断|永远在路上|始终坚持|贯穿始终/y,
  ],
];

function wordAt(words: string, at: number): { readonly end: number; readonly saying: Saying['says'] | null } | null {
  for (const [saying, pattern] of WORDS) {
    const found = matchAt(pattern, words, at);
    if (found) return { end: found.end, saying };
  }
  return null;
}

const dayAt = (words: string, at: number, bearings: Bearings): NamedDay | null =>
  readOccasion(words, at, bearings) ?? readDayFromNow(words, at, bearings) ?? readCalendarDay(words, at, bearings);

function bearingsAfter({ day, end, year }: NamedDay, words: string, bearings: Bearings): Bearings {
  const spanFrom = day !== null && matchAt(SPAN, words, end) ? day : '';
  const following = day && bearings.year !== null ? partsOf(day).year : bearings.year;
  return { ...bearings, spanFrom, year: year ?? following };
}
