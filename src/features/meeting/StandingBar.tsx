import { STANDING_LABELS, STANDINGS } from '../../domain/standing.ts';
import type { BoardFigures } from '../../domain/standing.ts';
import styles from './Figures.module.css';

/** How far it is, as a bar and in figures: a part of 0 is left out. */
export function StandingBar({ problems, standings }: Pick<BoardFigures, 'problems' | 'standings'>) {
  const parts = STANDINGS.filter((standing) => standings[standing] > 0);
  const words = parts.map((standing) => `${STANDING_LABELS[standing]} ${standings[standing]}`).join('，');
  const toWidth = (count: number): number => (count * 100) / problems;
  return (
    <>
      <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={words}>
        {parts.map((standing, nth) => (
          <rect
            key={standing}
            className={styles[standing]}
            x={toWidth(parts.slice(0, nth).reduce((sum, before) => sum + standings[before], 0))}
            y="0"
            width={toWidth(standings[standing])}
            height="6"
          />
        ))}
      </svg>
      <span className={styles.words} aria-hidden="true">
        {words}
      </span>
    </>
  );
}
