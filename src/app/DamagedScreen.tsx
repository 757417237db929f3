import { useState } from 'react';
import { storeFailureToSentence } from '../domain/board-store.ts';
import type { StoreFailure } from '../domain/board-store.ts';
import type { StorageRoom } from '../platform/storage-room.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './GateScreen.module.css';

interface Props {
  readonly failure: StoreFailure;
  readonly storage: StorageRoom;
  readonly onRetry: () => void;
  readonly onReopen: () => void;
}

/** The browser cannot open what lies there, nor make anything beside it: a spare place is the way into a fresh database (F16). */
export function DamagedScreen({ failure, storage, onRetry, onReopen }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const makeSpare = async (): Promise<void> => {
    setAsking(false);
    if (await storage.makeSpare()) onReopen();
    else setTrouble(NO_SPARE);
  };
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>本机的数据打不开</h1>
      <p role="alert">{trouble ?? storeFailureToSentence(failure)}</p>
      <p>请先腾出磁盘空间，关闭浏览器的全部窗口，重新打开再试。</p>
      <div className={styles.ways}>
        <Button variant="primary" onPress={onRetry}>
          重试
        </Button>
        <Button onPress={() => setAsking(true)}>仍打不开，另建数据库…</Button>
      </div>
      {isAsking && (
        <Dialog
          title="另建数据库？"
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onPress={() => setAsking(false)}>取消</Button>
              <Button variant="danger" onPress={() => void makeSpare()}>
                另建数据库
              </Button>
            </>
          }
        >
          <p>以后使用新的数据库，可以把备份恢复进去。原来的数据文件不删除，留在原处。</p>
        </Dialog>
      )}
    </main>
  );
}

const NO_SPARE =
  '这个浏览器不能另建数据库。请在浏览器的设置里清除本网站的数据，再打开本程序，用备份恢复。清除以后，原来的数据文件就没有了。';
