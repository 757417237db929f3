import { LAMP_LABELS, LAMP_SHAPES } from '../../domain/lamp.ts';
import type { LampKind } from '../../domain/lamp.ts';
import { STANDING_LABELS, STANDINGS } from '../../domain/standing.ts';
import type { Standing } from '../../domain/standing.ts';
import { DONE_SHAPE } from '../../domain/wall-chart.ts';
import type { WallChart } from '../../domain/wall-chart.ts';
import { ABOVE_HEIGHT, BAR_HEIGHT, INNER_WIDTH, LEGEND_HEIGHT, SENTENCE } from './chart-frame.ts';
import type { ChartHead } from './chart-frame.ts';
import styles from './ChartHeadPart.module.css';
import { ProgressBar } from './ProgressBar.tsx';

interface Props {
  readonly chart: WallChart;
  readonly head: ChartHead;
}

/** What stands above the table on every sheet: whose chart, of which day, how far it has come. */
export function ChartHeadPart({ chart, head }: Props) {
  const { marks, above, progress } = chart;
  return (
    <header>
      {marks.map((mark) => (
        <p key={mark} className={styles.mark}>
          {mark}
        </p>
      ))}
      <h2 className={styles.title} style={{ fontSize: `${head.titleSize}pt`, height: `${head.titleHeight}pt` }}>
        {head.titleLines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h2>
      <p className={styles.above} style={{ height: `${ABOVE_HEIGHT}pt` }}>
        <span>{above.left}</span>
        <span>{above.right}</span>
      </p>
      <ProgressBar progress={progress} width={INNER_WIDTH} height={BAR_HEIGHT} />
      <div className={styles.legend} style={{ height: `${LEGEND_HEIGHT}pt` }}>
        <p className={styles.keys}>
          {STANDINGS.map((standing) => (
            <span key={standing} className={styles.key}>
              <ProgressBar progress={sampleOf(standing)} width={22} height={10} />
              {STANDING_LABELS[standing]} {progress.standings[standing]}
            </span>
          ))}
        </p>
        <p className={styles.keys}>
          {LAMPS.map((kind) => (
            <span key={kind}>
              {LAMP_SHAPES[kind]} {LAMP_LABELS[kind]}
            </span>
          ))}
          <span>{DONE_SHAPE} 已完成</span>
        </p>
      </div>
      <p className={styles.sentence} style={{ fontSize: `${SENTENCE.size}pt`, lineHeight: SENTENCE.leading }}>
        {head.sentenceLines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </header>
  );
}

const LAMPS: readonly LampKind[] = ['normal', 'due-soon', 'overdue', 'long-term'];

const sampleOf = (standing: Standing) => ({
  all: 1,
  rate: '',
  standings: { completed: 0, rectifying: 0, 'long-term': 0, 'not-started': 0, [standing]: 1 },
});
