import type { DeadlineContext } from './deadline-bearings.ts';
import { dayToChinese, isDay } from './day.ts';
import type { Day } from './day.ts';
import { sayingsIn } from './deadline-text.ts';
import type { Saying } from './deadline-text.ts';

/** 整改时限 read from what people write: the text is kept as it is, this is only what it says. */
export interface Deadline {
  /** 立行立改, 限期, 长期坚持. */
  readonly kind: 'immediate' | 'dated' | 'long-term';
  /** The last day on which it is still in time; '' where no day can be derived. 立行立改 may have one too. */
  readonly date: Day;
  /** To be kept up after that. A long-term one has no "after". */
  readonly thenLongTerm: boolean;
}

/**
 * What a time limit's words say; null where nothing in them can be read as one. Where several days are named, the last
 * counts. Which words say what, and what was decided where people mean different things: `deadline-*.ts` beside this.
 */
export function deadlineTextToDeadline(text: string, context: DeadlineContext): Deadline | null {
  const sayings = sayingsIn(text, context);
  const says = (what: Saying['says']): boolean => sayings.some((saying) => saying.says === what);
  const dated = says('by');
  const date = sayings.reduce((latest, { day }) => (day > latest ? day : latest), '');
  if (says('at-once') || (says('from-now') && !dated))
    return { kind: 'immediate', date, thenLongTerm: says('for-long') };
  if (dated) return { kind: 'dated', date, thenLongTerm: says('for-long') };
  return sayings.length === 0 ? null : { kind: 'long-term', date: '', thenLongTerm: false };
}

/** As papers say it: 立行立改, 2025年12月31日前，并长期坚持, 长期坚持; 限期整改 where the day is unknown. */
export function deadlineToChinese({ kind, date, thenLongTerm }: Deadline): string {
  if (kind === 'long-term') return '长期坚持';
  const by = isDay(date) ? `${dayToChinese(date)}前` : '';
  const words = kind === 'dated' ? by || '限期整改' : `立行立改${by && `（${by}）`}`;
  return thenLongTerm ? `${words}，并长期坚持` : words;
}
