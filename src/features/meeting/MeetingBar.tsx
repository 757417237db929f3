import { useSyncExternalStore } from 'react';
import { followClock, instantToTime } from '../../platform/clock.ts';
import { useGround } from '../../queries/ground.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Meeting.module.css';
import type { MeetingActs } from './use-meeting-keys.ts';

interface Props {
  readonly acts: MeetingActs;
  readonly onEnd: () => void;
  /** 第 3 / 10 个问题 */
  readonly position: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isRedacted: boolean;
  readonly isFull: boolean;
  readonly canNote: boolean;
}

/** Below every page: where one is, what may be done (each has a key), and the clock. */
export function MeetingBar({ acts, onEnd, position, isFirst, isLast, isRedacted, isFull, canNote }: Props) {
  const { now } = useGround();
  const time = useSyncExternalStore(followClock, () => instantToTime(now()));
  return (
    <footer className={styles.bar}>
      <IconButton icon="back" label="上一页（←）" onPress={() => acts.onBack(false)} isDisabled={isFirst} />
      <IconButton icon="forward" label="下一页（→）" onPress={() => acts.onNext(false)} isDisabled={isLast} />
      <p className={styles.position} role="status">
        {position}
      </p>
      <span className={styles.acts}>
        {canNote && (
          <Button isSmall onPress={acts.onNote}>
            记进展 N
          </Button>
        )}
        <Button isSmall onPress={acts.onRegister}>
          快速登记 R
        </Button>
        <Button isSmall onPress={acts.onOverview}>
          总览 O
        </Button>
        <Button isSmall onPress={acts.onRedact} aria-pressed={isRedacted}>
          {isRedacted ? '显示姓名 X' : '隐去姓名 X'}
        </Button>
        <Button isSmall onPress={acts.onFullScreen}>
          {isFull ? '退出全屏 F' : '全屏 F'}
        </Button>
        <Button isSmall onPress={onEnd}>
          结束 Esc
        </Button>
      </span>
      <time className={styles.clock}>{time}</time>
    </footer>
  );
}
