import { Button } from './Button.tsx';
import styles from './DraftNote.module.css';
import type { DraftHandle } from './use-draft.ts';

interface Props {
  readonly draft: Pick<DraftHandle, 'held' | 'send' | 'discard'>;
  /** What stands there meanwhile; null where the text is to become something new, and the field says itself how. */
  readonly now: string | null;
  readonly id?: string;
}

/** Under a field whose text is not yet kept: what it is, and the ways on. */
export function DraftNote({ draft, now, id }: Props) {
  if (draft.held === null) return null;
  return (
    <div id={id} className={styles.note} role="note">
      <span className={styles.words}>
        {draft.held === 'refused' ? '您写的还没有保存。' : '这是上次没写完的内容，还没有保存。'}
        {now !== null && nowToSentence(now)}
      </span>
      {now !== null && (
        <Button isSmall onPress={draft.send}>
          用我写的
        </Button>
      )}
      <Button isSmall variant="quiet" onPress={draft.discard}>
        不要了
      </Button>
    </div>
  );
}

const nowToSentence = (now: string): string =>
  now === '' ? '现在这里是空的。' : `现在是“${now.length > 40 ? `${now.slice(0, 40)}…` : now}”。`;
