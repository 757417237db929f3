import { STAGES } from '../../domain/stage.ts';
import type { WallChart } from '../../domain/wall-chart.ts';
import { FOOT_HEIGHT, MARGIN, NAME_WIDTH, SHEET, STAGE_HEIGHT } from './chart-frame.ts';
import type { ChartLayout, LaidRow } from './chart-layout.ts';
import { ChartHeadPart } from './ChartHeadPart.tsx';
import { ChartRowPart } from './ChartRowPart.tsx';
import styles from './ChartSheet.module.css';

interface Props {
  readonly chart: WallChart;
  readonly layout: ChartLayout;
  readonly rows: readonly LaidRow[];
  /** From 1. */
  readonly number: number;
}

/** One sheet of the chart, in its own size: A3. What shows it makes it smaller. */
export function ChartSheet({ chart, layout, rows, number }: Props) {
  const { head, form, stageWidths, pages, cut } = layout;
  const isMany = pages.length > 1;
  return (
    <article
      className={styles.sheet}
      style={{
        width: `${SHEET.width}pt`,
        height: `${SHEET.height}pt`,
        padding: `${MARGIN.top}pt ${MARGIN.side}pt ${MARGIN.bottom}pt`,
      }}
      aria-label={isMany ? `${chart.title}，第${number}页` : chart.title}
    >
      <ChartHeadPart chart={chart} head={head} />
      <div className={styles.table}>
        {form === 'matrix' && (
          <div className={styles.stages} style={{ height: `${STAGE_HEIGHT}pt` }}>
            <span style={{ width: `${NAME_WIDTH}pt` }}>查摆方面</span>
            {STAGES.map((stage, at) => (
              <span key={stage} style={{ width: `${stageWidths[stage]}pt` }}>
                {chart.stages[at]?.label} {chart.stages[at]?.count}个
              </span>
            ))}
          </div>
        )}
        {rows.map((laid) => (
          <ChartRowPart key={laid.row.id} laid={laid} layout={layout} />
        ))}
      </div>
      <footer className={styles.foot} style={{ height: `${FOOT_HEIGHT}pt` }}>
        <span>{cut > 0 && `有${cut}处文字过长，以“…”截短，全文见问题整改清单。`}</span>
        <span>{isMany && `第${number}页，共${pages.length}页`}</span>
      </footer>
    </article>
  );
}
