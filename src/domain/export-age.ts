/** How long ago everything was last exported, in civil days; `days` counts from the first use where it never was. */
export interface ExportAge {
  readonly isNever: boolean;
  readonly days: number;
  /** Something was changed since. */
  readonly hasChanges: boolean;
}

/** Older than this, with changes since, it is time for another. Days. */
const DUE_AFTER = 7;

export const isExportDue = ({ days, hasChanges }: ExportAge): boolean => hasChanges && days >= DUE_AFTER;

/** In a few words, for the top bar. */
export function exportAgeToWords(age: ExportAge): string {
  if (age.isNever) return '还没有备份';
  if (isExportDue(age)) return `${age.days} 天没有备份`;
  return `${daysToWords(age.days)}备份过`;
}

/** 今天, 昨天, 3 天前 */
export const daysToWords = (days: number): string => (days <= 0 ? '今天' : days === 1 ? '昨天' : `${days} 天前`);
