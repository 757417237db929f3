import type { Loss } from '../../domain/watermark.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './DataScreen.module.css';

interface Props {
  readonly loss: Loss;
  readonly onAccept: () => void;
  readonly onClose: () => void;
}

/** Asked before what is missing is given up. */
export function AcceptLossDialog({ loss: { held }, onAccept, onClose }: Props) {
  const words =
    held === 0
      ? { title: '从头开始？', says: '原来的看板不会再提示。', act: '从头开始' }
      : {
          title: '用现在找到的内容继续？',
          says: '少了的那些步骤不会再提示，以后的更改接着现在的内容记。',
          act: '继续',
        };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button variant="danger" onPress={onAccept}>
            {words.act}
          </Button>
        </>
      }
    >
      <p className={styles.says}>{words.says}以后找到了备份，仍可在“数据”里恢复。</p>
    </Dialog>
  );
}
