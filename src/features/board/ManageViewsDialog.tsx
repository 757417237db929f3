import { useRef } from 'react';
import type { Board } from '../../domain/board.ts';
import type { SavedView } from '../../domain/saved-view.ts';
import type { Perform } from '../../queries/perform.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './ManageViewsDialog.module.css';
import { ViewItem } from './ViewItem.tsx';

interface Props {
  readonly board: Board;
  readonly perform: Perform;
  readonly onClose: () => void;
}

/** 已存的视图: renamed and deleted; Ctrl+Z brings one back. */
export function ManageViewsDialog({ board, perform, onClose }: Props) {
  const done = useRef<HTMLButtonElement>(null);
  const views = board.about?.views ?? [];
  const remove = ({ id, name }: SavedView): void => {
    if (perform({ type: 'delete-view', view: { id, name } }).type !== 'pending') return;
    announce(`已删除视图“${name}”`);
    done.current?.focus();
  };
  return (
    <Dialog
      title="管理视图"
      onClose={onClose}
      footer={
        <Button ref={done} variant="primary" onPress={onClose}>
          完成
        </Button>
      }
    >
      {views.length === 0 ? (
        <p>没有已存的视图了。</p>
      ) : (
        <ul className={styles.views} aria-label="已存的视图">
          {views.map((view) => (
            <ViewItem
              key={view.id}
              view={view}
              taken={views.flatMap(({ id, name }) => (id === view.id ? [] : [name]))}
              onRename={(name) => perform({ type: 'save-view', view: { ...view, name } })}
              onDelete={() => remove(view)}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
