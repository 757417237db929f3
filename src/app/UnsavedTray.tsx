import type { UnsavedCommand } from '../queries/use-saving.ts';
import { Button } from '../ui/Button.tsx';
import styles from './UnsavedTray.module.css';

interface Props {
  readonly unsaved: readonly UnsavedCommand[];
}

/** What could not be written stays in sight, with the true reason, until it is tried again or let go. */
export function UnsavedTray({ unsaved }: Props) {
  if (unsaved.length === 0) return null;
  return (
    <section className={styles.tray} aria-label="未保存的更改">
      <h2 className={styles.title}>有 {unsaved.length} 项更改没有保存</h2>
      <ul>
        {unsaved.map(({ commandId, sentence, reason, retry, letGo }) => (
          <li key={commandId} className={styles.item}>
            <div className={styles.words}>
              <p className={styles.sentence}>{sentence}</p>
              <p className={styles.reason}>{reason}</p>
            </div>
            <Button isSmall onPress={retry}>
              重试
            </Button>
            <Button isSmall variant="quiet" onPress={letGo}>
              放弃这一项
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
