import type { ReactNode } from 'react';
import styles from './CardSection.module.css';

interface Props {
  readonly title: string;
  /** How much is there, at the right. */
  readonly count: string;
  readonly children: ReactNode;
}

/** A named part of the open card. */
export function CardSection({ title, count, children }: Props) {
  return (
    <section aria-label={title}>
      <h3 className={styles.head}>
        {title}
        <span className={styles.count}>{count}</span>
      </h3>
      {children}
    </section>
  );
}
