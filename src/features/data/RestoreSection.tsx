import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import styles from './DataScreen.module.css';
import { PreviewPanel } from './PreviewPanel.tsx';
import type { RestoringActs } from './use-restoring.ts';
import { Warning } from './Warning.tsx';

interface Props {
  readonly restoring: RestoringActs;
  /** The oldest copy goes when another is made: is there room for one more? */
  readonly isFull: boolean;
}

/** From a chosen file to boards: what is in it is shown before anything changes (F42). */
export function RestoreSection({ restoring, isFull }: Props) {
  const { step, progress, openFile, restore, leave } = restoring;
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step.at);
  useEffect(() => {
    // What had the focus went with the former step.
    if (last.current !== step.at) heading.current?.focus();
    last.current = step.at;
  }, [step.at]);
  return (
    <section className={styles.section} aria-label="从备份恢复">
      <h2 className={styles.subtitle} ref={heading} tabIndex={-1}>
        从备份恢复
      </h2>
      {step.at === 'choosing' && (
        <>
          <p className={styles.says}>
            换了电脑、换了浏览器，或者数据被清理过，用以前导出的备份文件恢复。先看里面有什么，您确认以后才会改动。
          </p>
          {step.trouble !== null && <Warning says={step.trouble} isAlert />}
          <p className={styles.outcome} role="status">
            {step.done}
          </p>
          <FileDrop
            label="选择备份文件"
            accept={['.json', 'application/json']}
            onFiles={([file]) => file && openFile(file)}
          >
            也可以把“整改看板备份”开头的 .json 文件拖到这里
          </FileDrop>
        </>
      )}
      {step.at === 'reading' && (
        <div className={styles.busy}>
          <p role="status">正在核对“{step.name}”……</p>
          <progress aria-label="正在核对" />
          <Button onPress={leave}>取消</Button>
        </div>
      )}
      {(step.at === 'looking' || step.at === 'restoring') && (
        <PreviewPanel
          looked={step.looked}
          trouble={step.at === 'looking' ? step.trouble : null}
          isFull={isFull}
          progress={step.at === 'restoring' ? (progress ?? 0) : null}
          onRestore={(how) => restore(step.looked, how)}
          onLeave={leave}
        />
      )}
    </section>
  );
}
