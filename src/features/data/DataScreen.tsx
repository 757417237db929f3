import type { DragEvent, ReactNode } from 'react';
import { MOST_COPIES } from '../../domain/restoring.ts';
import type { StorageStanding } from '../../platform/storage-room.ts';
import { useCopies } from '../../queries/use-copies.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './DataScreen.module.css';
import { KeptCopies } from './KeptCopies.tsx';
import { RestoreSection } from './RestoreSection.tsx';
import { SetAsideSection } from './SetAsideSection.tsx';
import { standingToSentence } from './standing-words.ts';
import { useRestoring } from './use-restoring.ts';
import type { ReadBackup } from './use-restoring.ts';

interface Props {
  readonly keeper: string;
  readonly onKeeper: (name: string) => void;
  /** 导出备份 and what it came to. */
  readonly backup: ReactNode;
  readonly readBackup: ReadBackup;
  /** null until the browser has answered. */
  readonly standing: StorageStanding | null;
  readonly isSample: boolean;
  /** Where the data live: the served program's origin, or a file. */
  readonly origin: string;
}

/** 数据: the backup and the way back from it, the keeper's name, where the data live. */
export function DataScreen({ keeper, onKeeper, backup, readBackup, standing, isSample, origin }: Props) {
  const copies = useCopies();
  const restoring = useRestoring(readBackup, copies);
  /** Beside the field too: a file let go there would otherwise take the browser away from this page. */
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    if (!isSample && restoring.step.at !== 'restoring') restoring.openFile(file);
  };
  return (
    <main className={styles.page} onDragOver={allowFiles} onDrop={drop}>
      <h1 className={styles.title}>数据</h1>
      {backup}
      {isSample ? (
        <section className={styles.section}>
          <h2 className={styles.subtitle}>从备份恢复</h2>
          <p className={styles.says}>示例里不恢复备份。请先点上方“回到我的看板”，再到“数据”里恢复。</p>
        </section>
      ) : (
        <>
          <RestoreSection restoring={restoring} isFull={copies.list.length >= MOST_COPIES} />
          <KeptCopies copies={copies} restoring={restoring} />
        </>
      )}
      <SetAsideSection />
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
        {standing && !isSample && <p className={styles.says}>{standingToSentence(standing)}</p>}
        <p className={styles.says}>内部资料，注意保存；不得录入国家秘密。</p>
      </section>
    </main>
  );
}

const allowFiles = (event: DragEvent): void => {
  if (event.dataTransfer.types.includes('Files')) event.preventDefault();
};
