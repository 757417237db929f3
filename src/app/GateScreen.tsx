import { useEffect } from 'react';
import type { StoreFailure } from '../domain/board-store.ts';
import { storeFailureToSentence } from '../domain/board-store.ts';
import { Button } from '../ui/Button.tsx';
import styles from './GateScreen.module.css';

interface Props {
  /** null while the store is opening. */
  readonly failure: StoreFailure | null;
  readonly onRetry: () => void;
  /** Opens the page again in the newest program there is: what is stored is newer than this one. */
  readonly onReopen: () => void;
  /** The way home, where there is one behind this screen. */
  readonly onHome?: () => void;
}

const RETRY_AFTER = 2000;

/** What stands between the person and the boards, in words, with the way out. A blocked store is tried again by itself. */
export function GateScreen({ failure, onRetry, onReopen, onHome }: Props) {
  useEffect(() => {
    if (failure?.code !== 'blocked') return;
    const timer = setTimeout(onRetry, RETRY_AFTER);
    return () => clearTimeout(timer);
  }, [failure, onRetry]);
  if (!failure) return <main className={styles.opening}>正在打开…</main>;
  const isReload = failure.code === 'outdated' || failure.code === 'too-new';
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{TITLES[failure.code] ?? '看板暂时打不开'}</h1>
      <p role="alert">{storeFailureToSentence(failure)}</p>
      <div className={styles.ways}>
        {failure.code !== 'no-such-board' && failure.code !== 'replaced' && (
          <Button variant="primary" onPress={isReload ? onReopen : onRetry}>
            {isReload ? '刷新本页' : '重试'}
          </Button>
        )}
        {onHome && <Button onPress={onHome}>回到首页</Button>}
      </div>
    </main>
  );
}

const TITLES: Partial<Record<StoreFailure['code'], string>> = {
  blocked: '请关闭其他窗口',
  'too-new': '请用新版程序打开',
  outdated: '程序已更新',
  vanished: '数据被清空',
  'no-such-board': '这里没有这块看板',
  replaced: '这块看板已不在这里',
  unavailable: '这里不能保存数据',
};
