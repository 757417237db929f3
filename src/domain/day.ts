/** A civil day 'YYYY-MM-DD': no clock, no zone (F29). '' where none is known. */
export type Day = string;

/** 2022-03-04 → 2022年3月4日, as official papers write it (GB/T 9704: no leading zeros). */
export function dayToChinese(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
