import { dayToChinese } from '../../domain/day.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { instantToChinese } from '../../platform/clock.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './SnapshotsScreen.module.css';

interface Props {
  readonly snapshot: Snapshot;
  /** It was just closed: the focus returns here. */
  readonly wasOpen: boolean;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

export function SnapshotItem({ snapshot, wasOpen, onOpen, onDelete }: Props) {
  const { name, asOf, takenAt, takenBy, hash } = snapshot;
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.facts}>
          截至{dayToChinese(asOf)} · {instantToChinese(takenAt)}
          {takenBy && ` 由${takenBy}`}冻结 · 校验码 {hashToShort(hash)}
        </p>
      </div>
      <Button aria-label={`打开快照：${name}`} onPress={onOpen} {...(wasOpen ? FOCUS : {})}>
        打开
      </Button>
      <IconButton icon="delete" label={`删除快照：${name}`} onPress={onDelete} />
    </li>
  );
}

/** On arrival. */
const FOCUS = { autoFocus: true } as const;

/** What is read out over the telephone to compare two papers. */
const hashToShort = (hash: string): string => hash.slice(0, 8);
