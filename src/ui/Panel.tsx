import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import { isTypingChinese } from './is-typing-chinese.ts';
import styles from './Panel.module.css';

interface Props {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly closeLabel?: string;
  /** Stands first, on the border: the handle that makes it wider. */
  readonly edge?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A named region beside the work, with its own scrolling. Escape closes it; what is being typed is left first, so that it is kept. */
export function Panel({ title, actions, closeLabel = '关闭', edge, onClose, children }: Props) {
  const titleId = useId();
  const closeOnEscape = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isTypingChinese(event)) return;
    if (!event.currentTarget.contains(event.target as Node)) return;
    event.stopPropagation();
    (event.target as HTMLElement).blur();
    onClose();
  };
  return (
    <aside className={styles.panel} aria-labelledby={titleId} onKeyDown={closeOnEscape}>
      {edge}
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {actions}
        <IconButton icon="close" label={closeLabel} keys="Esc" onPress={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}
