import type { CSSProperties, RefObject } from 'react';
import type { WallChart } from '../../domain/wall-chart.ts';
import { useWidth } from '../../ui/use-width.ts';
import { SHEET } from './chart-frame.ts';
import type { ChartLayout } from './chart-layout.ts';
import styles from './ChartPreview.module.css';
import { ChartSheet } from './ChartSheet.tsx';
import type { ChartPaper } from './use-chart-view.ts';

interface Props {
  readonly chart: WallChart;
  readonly layout: ChartLayout;
  readonly paper: ChartPaper;
  /** What holds the sheets. */
  readonly sheets: RefObject<HTMLDivElement | null>;
}

/** The sheets as large as the window lets them be; in print as large as the paper. */
export function ChartPreview({ chart, layout, paper, sheets }: Props) {
  const width = useWidth(sheets);
  const scale = Math.min(1, Math.max(LEAST_SCALE, (width ?? 0) / ((SHEET.width * 4) / 3)));
  return (
    <div ref={sheets} className={`${styles.sheets} ${styles[paper]}`} style={{ '--shown': scale } as CSSProperties}>
      {layout.pages.map((rows, at) => (
        <div key={at} className={styles.frame}>
          <ChartSheet chart={chart} layout={layout} rows={rows} number={at + 1} />
        </div>
      ))}
    </div>
  );
}

/** Smaller it could not be read: the preview is scrolled sideways then. */
const LEAST_SCALE = 0.4;
