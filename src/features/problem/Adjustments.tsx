import { dayToChinese } from '../../domain/day.ts';
import { ofKind } from '../../domain/dossier.ts';
import type { Dossier } from '../../domain/dossier.ts';
import styles from './CardSection.module.css';

interface Props {
  /** The problem or the measure whose time limit it is. */
  readonly of: string;
  readonly dossier: Dossier | null | undefined;
}

/** 时限调整, oldest first: old → new and why. */
export function Adjustments({ of, dossier }: Props) {
  const all = dossier ? ofKind(dossier, 'adjustment').filter(({ subjectId }) => subjectId === of) : [];
  if (all.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label="时限调整">
      {all.map(({ id, from, to, reason, on, by }) => (
        <li key={id} className={styles.about}>
          {[dayToChinese(on), by].filter(Boolean).join(' ')}：“{from || '空'}”→“{to || '空'}”，{reason}
        </li>
      ))}
    </ul>
  );
}
