import { dayToChinese } from './day.ts';
import type { Day } from './day.ts';
import { textToDates } from './deadline-dates.ts';
import type { WrittenWhen } from './deadline-dates.ts';

/** 整改时限 as read from what people write (domain: 整改时限 is text first, a date second). */
export interface Deadline {
  /** 立行立改, 限期, 长期坚持 */
  readonly kind: 'immediate' | 'dated' | 'long-term';
  /** The last day on which it is still in time; '' where there is none. */
  readonly date: Day;
  /** …，并长期坚持 */
  readonly thenLongTerm: boolean;
}

/**
 * What a written time limit says; null where nothing of the kind can be read. Of several days the last one counts
 * (第一阶段3月底前，第二阶段6月底前; 2025年3月—12月). A day without a year is the first such day on or after the meeting day.
 */
export function deadlineTextToDeadline(text: string, when: WrittenWhen): Deadline | null {
  const words = text.normalize('NFKC').replace(/\s/g, '');
  const isLongTerm = LONG_TERM.test(words);
  const dates = textToDates(words.replace(EACH, ''), when);
  const date = dates.reduce((last, day) => (day > last ? day : last), '');
  if (IMMEDIATE.test(words)) return { kind: 'immediate', date, thenLongTerm: isLongTerm };
  if (date || WITHOUT_DATE.test(words)) return { kind: 'dated', date, thenLongTerm: isLongTerm };
  return isLongTerm ? { kind: 'long-term', date: '', thenLongTerm: false } : null;
}

const IMMEDIATE =
  /立行立改|即知即改|即查即改|即行即改|即改|立知立改|立查立改|立整立改|立说立行|立即|马上|随时整改|当场整改|现场整改|[边即]\S{0,2}[边即]改/;
const LONG_TERM =
  /长期|持续|常态|常抓|经常性|长效|一以贯之|始终|日常坚持|贯穿全年|每(个?(月|季度?|周|年|学期|半年)|半年)/;
/** Said of each month or quarter, not of one. */
const EACH = /每(个?(月|季度?|周|年|学期|半年)|半年)(度?[初中末底]|不少于\S{1,3}次)?/g;
/** A time limit, but no day that a calendar knows. */
const WITHOUT_DATE =
  /组织生活会|会前|换届前|节前|假期前|开学前|学期[末内结底]|限期|上级(统一)?(部署|安排|要求)|按(上级|时间节点)/;

/** 立行立改 / 2025年12月31日前 / 2025年12月31日前，并长期坚持 / 长期坚持. Law: read again, it is the same. */
export function deadlineToChinese({ kind, date, thenLongTerm }: Deadline): string {
  const then = thenLongTerm ? '，并长期坚持' : '';
  switch (kind) {
    case 'immediate':
      return `立行立改${date ? `（${dayToChinese(date)}前）` : ''}${then}`;
    case 'dated':
      return `${date ? `${dayToChinese(date)}前` : '限期（没有写明日期）'}${then}`;
    case 'long-term':
      return '长期坚持';
  }
}
