import { useState } from 'react';
import { storeFailureToSentence } from '../domain/board-store.ts';
import type { StoreFailure } from '../domain/board-store.ts';
import { instantToCivil } from '../platform/clock.ts';
import { saveOutcomeToSentence } from '../platform/save-file.ts';
import { useGround } from '../queries/ground.ts';
import { useBoardsInHand } from '../queries/use-boards-in-hand.ts';
import { Button } from '../ui/Button.tsx';
import styles from './GateScreen.module.css';

interface Props {
  readonly failure: StoreFailure;
  readonly onReopen: () => void;
}

/** The data were cleared under an open window: what it still holds can go into a file, which then comes back as a backup (F17). */
export function VanishedScreen({ failure, onReopen }: Props) {
  const { now, actor } = useGround();
  const boards = useBoardsInHand();
  const [outcome, setOutcome] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const at = now();
    const { saveBackup } = await import('../features/data/save-backup.ts');
    const name = `整改看板备份 清空后抢存 ${instantToCivil(at)}`;
    setOutcome(saveOutcomeToSentence(await saveBackup(boards.take(), { at, by: actor(), name })));
  };
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>数据被清空</h1>
      <p role="alert">{storeFailureToSentence(failure)}</p>
      {boards.count > 0 && <p>这个窗口里还留着打开过的 {boards.count} 块看板：请先存成文件，它就是最新的备份。</p>}
      <div className={styles.ways}>
        {boards.count > 0 && (
          <Button variant="primary" icon="download" onPress={() => void save()}>
            另存窗口里的看板
          </Button>
        )}
        <Button onPress={onReopen}>重新打开本页</Button>
      </div>
      <p role="status">{outcome}</p>
    </main>
  );
}
