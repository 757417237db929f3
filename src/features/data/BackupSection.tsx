import { Button } from '../../ui/Button.tsx';
import styles from './DataScreen.module.css';

interface Props {
  readonly onBackup: () => void;
  readonly isBackingUp: boolean;
  /** What the last backup came to, in words; null before there was one. */
  readonly outcome: string | null;
  /** When it was last done, in words. */
  readonly lastExport: string;
}

export function BackupSection({ onBackup, isBackingUp, outcome, lastExport }: Props) {
  return (
    <section className={styles.section} aria-label="备份">
      <h2 className={styles.subtitle}>备份</h2>
      <p className={styles.says}>
        把所有看板、全部更改记录存成一个文件，可放到 U 盘。建议每次开会前、换电脑前都存一份。
      </p>
      <div className={styles.acts}>
        <Button variant="primary" icon="download" onPress={onBackup} isDisabled={isBackingUp}>
          {isBackingUp ? '正在准备…' : '导出备份'}
        </Button>
        <span className={styles.beside}>{lastExport}</span>
      </div>
      <p className={styles.outcome} role="status">
        {outcome}
      </p>
    </section>
  );
}
