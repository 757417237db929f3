import { STANDINGS } from '../../domain/standing.ts';
import type { Standing } from '../../domain/standing.ts';
import type { ChartProgress } from '../../domain/wall-chart.ts';
import styles from './ProgressBar.module.css';

interface Props {
  readonly progress: ChartProgress;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** How far it has come, each standing in a pattern of its own: it is read without colour. */
export function ProgressBar({ progress, width, height }: Props) {
  const { all, standings } = progress;
  const inner = width - 2;
  const ends = STANDINGS.map((_, at) => STANDINGS.slice(0, at + 1).reduce((sum, known) => sum + standings[known], 0));
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      style={{ width: `${width}pt`, height: `${height}pt` }}
    >
      {all > 0 &&
        STANDINGS.map((standing, at) => (
          <Segment
            key={standing}
            standing={standing}
            left={1 + ((ends[at - 1] ?? 0) / all) * inner}
            width={(standings[standing] / all) * inner}
            height={height}
          />
        ))}
      <rect className={styles.frame} x="0.5" y="0.5" width={width - 1} height={height - 1} />
    </svg>
  );
}

interface SegmentProps {
  readonly standing: Standing;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

function Segment({ standing, left, width, height }: SegmentProps) {
  if (width <= 0 || standing === 'not-started') return null;
  if (standing === 'completed')
    return <rect className={styles.full} x={left} y="1" width={width} height={height - 2} />;
  const lines = standing === 'rectifying' ? upright(left, width, height) : level(left, width, height);
  return (
    <>
      <path className={styles.lines} d={lines} />
      <path className={styles.edge} d={`M${left + width} 1V${height - 1}`} />
    </>
  );
}

const upright = (left: number, width: number, height: number): string =>
  Array.from({ length: Math.floor(width / 3) }, (_, at) => `M${left + 3 * at + 1.5} 1V${height - 1}`).join('');

const level = (left: number, width: number, height: number): string =>
  Array.from({ length: Math.floor((height - 1) / 3) }, (_, at) => `M${left} ${3 * at + 2.5}H${left + width}`).join('');
