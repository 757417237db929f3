import type { Saving } from '../queries/use-saving.ts';
import { Button } from '../ui/Button.tsx';
import styles from './SavingMark.module.css';

interface Props {
  readonly saving: Saving;
  readonly onShowUnsaved: () => void;
}

/** 已保存 only after a strict transaction completed; 未保存 opens the tray that says why. */
export function SavingMark({ saving, onShowUnsaved }: Props) {
  return (
    <div className={styles.mark} role="status" aria-label="保存状态">
      {saving.state === 'unsaved' ? (
        <Button variant="danger" isSmall onPress={onShowUnsaved}>
          未保存 {saving.unsaved.length}
        </Button>
      ) : (
        <span className={saving.state === 'saved' ? styles.saved : styles.busy}>
          {saving.state === 'saved' ? '已保存' : '保存中'}
        </span>
      )}
    </div>
  );
}
