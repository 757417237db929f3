import { useState } from 'react';
import { lostBoardToSentence } from '../../domain/watermark.ts';
import type { Loss } from '../../domain/watermark.ts';
import { useAcceptLoss } from '../../queries/use-accept-loss.ts';
import { Button } from '../../ui/Button.tsx';
import { AcceptLossDialog } from './AcceptLossDialog.tsx';
import { RecoveryRestore } from './RecoveryRestore.tsx';
import styles from './RecoveryScreen.module.css';
import type { ReadBackup } from './use-restoring.ts';
import { useSaveFound } from './use-save-found.ts';
import { Warning } from './Warning.tsx';

interface Props {
  readonly loss: Loss;
  readonly readBackup: ReadBackup;
  /** The keeper's name. */
  readonly by: string;
  /** The loss is made good, or accepted: the gate may be tried again. */
  readonly onSettled: () => void;
  /** Tries the former, damaged database again; null where this is it. */
  readonly onFormer: (() => void) | null;
}

/** Less is there than was: what is missing, what is safe, and the three ways on. Nothing is written before one is chosen (F14, F15, F18). */
export function RecoveryScreen({ loss, readBackup, by, onSettled, onFormer }: Props) {
  const [isRestoring, setRestoring] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const found = useSaveFound(by);
  const accepting = useAcceptLoss(onSettled);
  const isNothing = loss.held === 0;
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{isNothing ? '没有找到原来的数据' : '数据比上次记录的少'}</h1>
      <div role="alert" className={styles.told}>
        <ul className={styles.boards}>
          {loss.boards.map((board) => (
            <li key={lostBoardToSentence(board)}>{lostBoardToSentence(board)}</li>
          ))}
        </ul>
        <p>
          可能是浏览器的数据被清理过，或者磁盘出过故障。现在没有写入任何内容
          {isNothing ? '' : '，找到的原样留着'}。
        </p>
      </div>
      <p>
        请找出最近一次导出的备份文件（名字以“整改看板备份”开头）。
        {!isNothing && '恢复以前，可以先把现在找到的存成文件。'}
      </p>
      {accepting.error && <Warning says="没有成功：数据库没有回应。请重新打开本页再试。" isAlert />}
      <div className={styles.ways}>
        {!isRestoring && (
          <Button variant="primary" icon="upload" onPress={() => setRestoring(true)}>
            恢复备份
          </Button>
        )}
        {!isNothing && (
          <Button icon="download" onPress={found.save} isDisabled={found.isSaving}>
            另存现在找到的内容
          </Button>
        )}
        {onFormer && (
          <Button variant="quiet" onPress={onFormer}>
            再试原来的数据库
          </Button>
        )}
        <Button variant="quiet" onPress={() => setAsking(true)} isDisabled={accepting.isRunning}>
          {isNothing ? '没有备份，从头开始' : '就用现在找到的内容继续'}
        </Button>
      </div>
      <p role="status">{found.outcome}</p>
      {isRestoring && <RecoveryRestore readBackup={readBackup} onRestored={onSettled} />}
      {isAsking && (
        <AcceptLossDialog
          loss={loss}
          onAccept={() => {
            setAsking(false);
            accepting.run();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </main>
  );
}
