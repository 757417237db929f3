import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import styles from './SheetDesk.module.css';

interface Props {
  /** The screen's heading, and what may be chosen about the sheet. */
  readonly head: ReactNode;
  /** The ways it leaves the program beside the printer. */
  readonly out: ReactNode;
  readonly onPrint: () => void;
  /** It must not leave. */
  readonly isDisabled: boolean;
  /** Of the sheet's region, for the ear. */
  readonly label: string;
  /** In the sheet's place, where there is nothing to print. */
  readonly instead: ReactNode;
  /** Why this sheet must not be handed in: it is shown, but neither printed nor saved. */
  readonly warning?: string | undefined;
  /** What comes out of the printer. */
  readonly note: { readonly at: 'above' | 'below'; readonly says: string } | null;
  readonly children: ReactNode;
}

/** A sheet lying on its desk, as it will be printed, below what is chosen about it. */
export function SheetDesk({ head, out, onPrint, isDisabled, label, instead, warning, note, children }: Props) {
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        {head}
        <span className={styles.out}>
          {out}
          <Button variant="primary" icon="print" onPress={onPrint} isDisabled={isDisabled}>
            打印
          </Button>
        </span>
      </header>
      {instead ?? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the sheet is scrolled by keyboard too (F34)
        <div className={styles.desk} role="region" aria-label={label} tabIndex={0}>
          {warning && (
            <p className={styles.warning} role="alert">
              {warning}
            </p>
          )}
          {note?.at === 'above' && <p className={styles.note}>{note.says}</p>}
          {children}
          {note?.at === 'below' && <p className={styles.note}>{note.says}</p>}
        </div>
      )}
    </main>
  );
}
