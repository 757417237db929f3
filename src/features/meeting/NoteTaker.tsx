import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from '../../ui/Button.tsx';
import { isTypingChinese } from '../../ui/is-typing-chinese.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { useUnsentText } from '../../ui/unsent-text.ts';
import type { Drafts } from '../../ui/use-draft.ts';
import styles from './Meeting.module.css';

interface Props {
  /** 序号 of the card it goes to. */
  readonly number: number;
  readonly draftKey: string;
  readonly drafts: Drafts;
  /** false: refused; the text stays. */
  readonly onTake: (text: string) => boolean;
  readonly onClose: () => void;
}

/** 整改进展 taken down live: Enter writes it onto the card, Shift+Enter goes on in a new line. What is typed outlives a crash. */
export function NoteTaker({ number, draftKey, drafts, onTake, onClose }: Props) {
  const [text, setText] = useState(() => drafts.read(draftKey) ?? '');
  useUnsentText(text.trim() !== '');
  const change = (next: string): void => {
    setText(next);
    if (next === '') drafts.clear(draftKey);
    else drafts.write(draftKey, next);
  };
  const take = (): void => {
    if (text.trim() === '' || !onTake(text.trim())) return;
    change('');
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTypingChinese(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      take();
    }
  };
  return (
    <section className={styles.taker} aria-label="记进展">
      <TextArea
        label={`记到第 ${number} 个问题的整改进展`}
        value={text}
        onChange={change}
        onKeyDown={onKeyDown}
        minRows={2}
        {...FOCUS}
      />
      <Button variant="primary" onPress={take} isDisabled={text.trim() === ''}>
        记下
      </Button>
      <Button onPress={onClose}>收起</Button>
    </section>
  );
}

/** It was asked for: what is typed next goes here. */
const FOCUS = { autoFocus: true } as const;
