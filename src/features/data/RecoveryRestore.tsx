import { useEffect, useRef } from 'react';
import { MOST_COPIES } from '../../domain/restoring.ts';
import { useCopies } from '../../queries/use-copies.ts';
import { KeptCopies } from './KeptCopies.tsx';
import styles from './RecoveryScreen.module.css';
import { RestoreSection } from './RestoreSection.tsx';
import { useRestoring } from './use-restoring.ts';
import type { ReadBackup } from './use-restoring.ts';

interface Props {
  readonly readBackup: ReadBackup;
  readonly onRestored: () => void;
}

/** The way from a backup, or a kept copy, back to boards. It opens the database, so it is shown only when asked for. */
export function RecoveryRestore({ readBackup, onRestored }: Props) {
  const copies = useCopies();
  const restoring = useRestoring(readBackup, copies);
  const isRestored = restoring.step.at === 'choosing' && restoring.step.done !== null;
  useEffect(() => {
    if (isRestored) onRestored();
  }, [isRestored, onRestored]);
  const start = useRef<HTMLDivElement>(null);
  // The button that asked for this has gone, and the focus with it.
  useEffect(() => start.current?.focus(), []);
  return (
    <div ref={start} tabIndex={-1} className={styles.restore}>
      <RestoreSection restoring={restoring} isFull={copies.list.length >= MOST_COPIES} />
      <KeptCopies copies={copies} restoring={restoring} />
    </div>
  );
}
