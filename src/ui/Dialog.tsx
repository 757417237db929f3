import type { ReactNode } from 'react';
import { Dialog as Box, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface Props {
  readonly title: string;
  readonly isOpen?: boolean;
  /** Escape, the cross, or 取消: the focus goes back to where it came from. */
  readonly onClose: () => void;
  readonly isWide?: boolean;
  /** The buttons; the one that goes on stands last. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A click beside it does not close it: typed words would be lost. */
export function Dialog({ title, isOpen = true, onClose, isWide = false, footer, children }: Props) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} className={styles.veil ?? ''}>
      <Modal className={`${styles.modal} ${isWide ? styles.wide : ''}`}>
        <Box className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton icon="close" label="关闭" keys="Esc" onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.foot}>{footer}</footer>}
        </Box>
      </Modal>
    </ModalOverlay>
  );
}
