import { useState } from 'react';
import { countsToChinese } from '../../domain/board-counts.ts';
import type { Restoring } from '../../domain/restoring.ts';
import { Button } from '../../ui/Button.tsx';
import { ComparedList } from './ComparedList.tsx';
import styles from './DataScreen.module.css';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { previewToWarnings } from './restore-words.ts';
import type { Looked } from './use-restoring.ts';
import { Warning } from './Warning.tsx';

interface Props {
  readonly looked: Looked;
  readonly trouble: string | null;
  readonly isFull: boolean;
  /** 0 to 1 while it is being written; null before. */
  readonly progress: number | null;
  readonly onRestore: (how: Restoring['type']) => void;
  readonly onLeave: () => void;
}

/** What is in it, beside what is here, and the ways to go on. */
export function PreviewPanel({ looked, trouble, isFull, progress, onRestore, onLeave }: Props) {
  const [isAsking, setAsking] = useState(false);
  const { source, preview } = looked;
  const { coming, here, boards } = preview;
  const news = boards.filter(({ relation }) => relation === 'new').length;
  const isSame = coming.boards > 0 && boards.every(({ relation }) => relation === 'same');
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{source.kind === '备份' ? '文件' : '来源'}</dt>
          <dd>{source.name}</dd>
        </div>
        <div>
          <dt>时间</dt>
          <dd>{source.made}</dd>
        </div>
        <div>
          <dt>里面有</dt>
          <dd>{countsToChinese(coming)}</dd>
        </div>
        <div>
          <dt>这里现有</dt>
          <dd>{here.boards === 0 ? '还没有看板' : countsToChinese(here)}</dd>
        </div>
      </dl>
      <ComparedList boards={boards} kind={source.kind} />
      {isSame && <p className={styles.says}>与这里完全一样，不需要恢复。</p>}
      {previewToWarnings(preview, source).map((says) => (
        <Warning key={says} says={says} />
      ))}
      {trouble !== null && <Warning says={trouble} isAlert />}
      {progress === null ? (
        <div className={styles.acts}>
          {here.boards === 0 && news > 0 && (
            <Button variant="primary" onPress={() => onRestore('add-missing')}>
              恢复这 {news} 块看板
            </Button>
          )}
          {here.boards > 0 && coming.boards > 0 && !isSame && (
            <>
              <Button onPress={() => onRestore('add-missing')} isDisabled={news === 0}>
                只添加没有的看板{news > 0 ? `（${news} 块）` : ''}
              </Button>
              <Button variant="danger" onPress={() => setAsking(true)}>
                全部替换
              </Button>
            </>
          )}
          <Button variant="quiet" onPress={onLeave}>
            不恢复了
          </Button>
        </div>
      ) : (
        <div className={styles.busy}>
          <p role="status">正在恢复，请不要关闭这个窗口……</p>
          <progress aria-label="正在恢复" max={1} value={progress} />
        </div>
      )}
      {isAsking && (
        <ReplaceDialog
          looked={looked}
          isFull={isFull}
          onReplace={() => {
            setAsking(false);
            onRestore('replace-all');
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
