import type { ReactNode } from 'react';
import styles from './CarriedCards.module.css';

interface Props {
  readonly count: number;
  /** The card that is held. */
  readonly children: ReactNode;
}

/** What hangs at the pointer: a card, and how many go with it. */
export function CarriedCards({ count, children }: Props) {
  if (count === 1) return children;
  return (
    <div className={styles.pile}>
      {children}
      <span className={styles.count}>{count} 张</span>
    </div>
  );
}
