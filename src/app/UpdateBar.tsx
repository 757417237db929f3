import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ProgramUpdates } from '../platform/program-updates.ts';
import { useSettled } from '../queries/use-settled.ts';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { hasUnsentText } from '../ui/unsent-text.ts';
import styles from './UpdateBar.module.css';

const SAYINGS = {
  offered: '有新版本，',
  unsent: '还有写了没有提交的文字，没有更新。请先提交或清空，再',
  unsaved: '还有更改没有保存，没有更新。请先重试或放弃，再',
} as const;

/** A newer program is offered and never forced: nothing reloads by itself, nor over what is unsent or unsaved. */
export function UpdateBar({ updates }: { readonly updates: ProgramUpdates }) {
  const isNewer = useSyncExternalStore(updates.follow, updates.isNewer);
  const settled = useSettled();
  const [state, setState] = useState<keyof typeof SAYINGS>('offered');
  useEffect(() => {
    if (isNewer) announce('程序有新版本，可以在页面上方更新');
  }, [isNewer]);
  if (!isNewer) return null;
  const stay = (why: 'unsent' | 'unsaved'): void => {
    setState(why);
    announce(`${SAYINGS[why]}点此更新`);
  };
  const later = (): void => {
    setState('offered');
    updates.later();
  };
  const update = async (): Promise<void> => {
    if (!(await settled())) stay('unsaved');
    else if (hasUnsentText()) stay('unsent');
    else await updates.reopen();
  };
  return (
    <aside className={styles.bar} aria-label="程序更新">
      <p>
        {SAYINGS[state]}
        <button type="button" className={styles.update} onClick={() => void update()}>
          点此更新
        </button>
      </p>
      <Button isSmall variant="quiet" onPress={later}>
        以后再说
      </Button>
    </aside>
  );
}
