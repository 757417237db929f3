import { countsToChinese } from '../../domain/board-counts.ts';
import { MOST_COPIES } from '../../domain/restoring.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './DataScreen.module.css';
import type { Looked } from './use-restoring.ts';

interface Props {
  readonly looked: Looked;
  readonly isFull: boolean;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** Asked with both counts before everything here goes (F42). */
export function ReplaceDialog({ looked: { source, preview }, isFull, onReplace, onClose }: Props) {
  return (
    <Dialog
      title="全部替换？"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button variant="danger" onPress={onReplace}>
            全部替换
          </Button>
        </>
      }
    >
      <dl className={styles.facts}>
        <div>
          <dt>换掉</dt>
          <dd>这里的 {countsToChinese(preview.here)}</dd>
        </div>
        <div>
          <dt>换成</dt>
          <dd>
            {source.kind}里的 {countsToChinese(preview.coming)}
          </dd>
        </div>
        <div>
          <dt>{source.kind}时间</dt>
          <dd>{source.made}</dd>
        </div>
      </dl>
      <p className={styles.says}>
        替换前先留一份副本，列在“数据”里，可以恢复。
        {isFull && `副本最多留 ${MOST_COPIES} 份，最早的一份会被挤掉；需要的话，请先把它存成文件。`}
      </p>
    </Dialog>
  );
}
