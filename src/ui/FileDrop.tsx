import type { ReactNode } from 'react';
import { DropZone, FileTrigger, Text, isFileDropItem } from 'react-aria-components';
import type { DropItem } from 'react-aria-components';
import { Button } from './Button.tsx';
import styles from './FileDrop.module.css';

interface Props {
  /** What the button says: 选择文件. */
  readonly label: string;
  /** Endings and media types: ['.docx', '.txt']. */
  readonly accept: readonly string[];
  readonly allowsMultiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** What may be dropped here, in words. */
  readonly children: ReactNode;
}

export function FileDrop({ label, accept, allowsMultiple = false, onFiles, children }: Props) {
  const drop = async (items: readonly DropItem[]): Promise<void> => {
    const files = await Promise.all(items.filter(isFileDropItem).map((item) => item.getFile()));
    if (files.length > 0) onFiles(allowsMultiple ? files : files.slice(0, 1));
  };
  return (
    <DropZone className={styles.zone ?? ''} onDrop={({ items }) => void drop(items)}>
      <Text slot="label" className={styles.words}>
        {children}
      </Text>
      <FileTrigger
        acceptedFileTypes={accept}
        allowsMultiple={allowsMultiple}
        onSelect={(files) => files && files.length > 0 && onFiles([...files])}
      >
        <Button icon="import">{label}</Button>
      </FileTrigger>
    </DropZone>
  );
}
