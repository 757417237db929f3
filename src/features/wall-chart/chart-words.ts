import type { ChartLayout } from './chart-layout.ts';
import type { ChartPaper } from './use-chart-view.ts';

/** A4 has half the room of A3: the same sheet is printed so much smaller. */
export const A4_SCALE = 1 / Math.SQRT2;

/** What comes out of the printer: 'A3 横向，共1页，正文约12磅。' */
export function chartToWords({ size, pages, cut }: ChartLayout, paper: ChartPaper): string {
  const points = paper === 'a4' ? size * A4_SCALE : size;
  const shortened = cut > 0 ? `有${cut}处文字过长，图上以“…”截短。` : '';
  const printing = '打印时纸张选同样大小、横向；也可在打印窗口选“另存为 PDF”。';
  return `${paper.toUpperCase()} 横向，共${pages.length}页，字号约${Math.round(points * 2) / 2}磅。${shortened}${printing}`;
}
