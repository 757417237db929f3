import type { ReactNode } from 'react';
import styles from './Badge.module.css';

/** A short word about a thing: gap = something is missing, done = finished, plain = a fact or a count. */
export function Badge({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'gap' | 'done';
  readonly children: ReactNode;
}) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
