import type { ReactNode } from 'react';
import { Tooltip as Bubble } from 'react-aria-components';
import styles from './Tooltip.module.css';

/** Stands inside a react-aria TooltipTrigger, after what it explains. */
export function Tooltip({ children }: { readonly children: ReactNode }) {
  return (
    <Bubble offset={6} className={styles.tooltip ?? ''}>
      {children}
    </Bubble>
  );
}
