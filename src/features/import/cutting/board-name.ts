import type { Cutting } from './cutting.ts';

/** The year the paper speaks of: its first 20xx年度, or else its first 20xx年 before the cuts; this year where it names none. */
export function yearOf({ text, title }: Pick<Cutting, 'text' | 'title'>, thisYear: number): number {
  const found = /(20\d\d)\s*年度/.exec(text) ?? /(20\d\d)\s*年/.exec(title);
  return found ? Number(found[1]) : thisYear;
}

export function boardNameOf(cutting: Cutting, year: number): string {
  const title = cutting.title.replace(/\s+/g, '');
  return /问题|整改|检查|查摆|汇报|报告|台账|清单|组织生活会/.test(title) && title.length <= 60
    ? title
    : `${year}年度组织生活会问题整改`;
}
