import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import styles from './PasteStep.module.css';
import { stopReading } from './read-paper.ts';

/** A long paper takes a while; it can be broken off, and the text stays. */
export function ReadingNote({ length }: { readonly length: number }) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div className={styles.reading}>
      <p role="status">正在识别，共 {length.toLocaleString('zh-CN')} 字……</p>
      <progress aria-label="正在识别" />
      <Button ref={cancel} onPress={stopReading}>
        取消
      </Button>
      <p className={styles.notice}>取消后文字还在，可以改了再识别。</p>
    </div>
  );
}
