import { Button } from './Button.tsx';
import styles from './DraftNote.module.css';
import type { DraftHandle } from './use-draft.ts';

/** Under a field whose text is not yet kept: what it is, and the two ways on. */
export function DraftNote({ draft, now }: { readonly draft: DraftHandle; readonly now: string }) {
  if (draft.held === null) return null;
  return (
    <div className={styles.note} role="note">
      <span className={styles.words}>
        {draft.held === 'refused' ? '您写的还没有保存。' : '这是上次没写完的内容，还没有保存。'}
        {now === '' ? '现在这里是空的。' : `现在是“${now.length > 40 ? `${now.slice(0, 40)}…` : now}”。`}
      </span>
      <Button isSmall onPress={draft.send}>
        用我写的
      </Button>
      <Button isSmall variant="quiet" onPress={draft.discard}>
        不要了
      </Button>
    </div>
  );
}
