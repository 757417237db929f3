import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './DataScreen.module.css';

interface Props {
  readonly keeper: string;
  readonly onKeeper: (name: string) => void;
  readonly onBackup: () => void;
  readonly isBackingUp: boolean;
  /** What the last backup came to, in words; null before there was one. */
  readonly outcome: string | null;
  /** Where the data live: the served program's origin, or a file. */
  readonly origin: string;
}

/** 数据: the backup, the keeper's name, where the data live. */
export function DataScreen({ keeper, onKeeper, onBackup, isBackingUp, outcome, origin }: Props) {
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>数据</h1>
      <section className={styles.section}>
        <h2 className={styles.subtitle}>备份</h2>
        <p className={styles.says}>
          把所有看板、全部更改记录存成一个文件，可放到 U 盘。建议每次开会前、换电脑前都存一份。
        </p>
        <Button variant="primary" icon="download" onPress={onBackup} isDisabled={isBackingUp}>
          {isBackingUp ? '正在准备…' : '导出备份'}
        </Button>
        <p className={styles.outcome} role="status">
          {outcome}
        </p>
      </section>
      <section className={styles.section}>
        <h2 className={styles.subtitle}>您的姓名</h2>
        <TextField label="写在更改记录里，可以不填" value={keeper} onChange={onKeeper} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.subtitle}>数据在哪里</h2>
        <p className={styles.says}>
          只在这台电脑、这个浏览器里（{origin}
          ）。程序不联网、不上传；换一个浏览器或换一台电脑是看不到的，要用备份文件带过去。
        </p>
        <p className={styles.says}>内部资料，注意保存；不得录入国家秘密。</p>
      </section>
    </main>
  );
}
